/** W3C's parser and validator of WebVTT, as far as the tests use it. */
declare module 'webvtt-parser' {
  export class WebVTTParser {
    parse(
      text: string,
      mode: 'metadata' | 'chapters' | 'subtitles/captions/descriptions',
    ): { cues: { startTime: number; endTime: number; text: string }[]; errors: { message: string; line: number }[] }
  }
}
