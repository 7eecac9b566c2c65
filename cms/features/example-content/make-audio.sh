#!/usr/bin/env bash
# Makes the sound of the example episodes anew, from the scripts in files/audio/scripts/: one mp3 and one transcript (WebVTT)
# for each, and prints where its chapters begin, for content-types/episode/examples.ts.
# Needs espeak-ng, sox and ffmpeg (apt-get install espeak-ng sox ffmpeg).
set -euo pipefail
cd "$(dirname "$0")/files"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Who speaks how: voice, pitch, words a minute.
voice() {
  case "$1" in
    Maja) echo "sv+f2 56 188" ;;
    Linnea) echo "sv+f4 42 186" ;;
    Sofia) echo "sv+f5 64 184" ;;
    Elisabet) echo "sv+f3 36 182" ;;
    *) echo "sv+m3 30 184" ;;
  esac
}
full_name() {
  case "$1" in
    Maja) echo "Maja Lindqvist" ;;
    Linnea) echo "Linnea Brask" ;;
    Henrik) echo "Henrik Ståhl" ;;
    Sofia) echo "Sofia Lund" ;;
    Elisabet) echo "Elisabet Norén" ;;
    *) echo "$1" ;;
  esac
}
# Seconds as WebVTT's 00:00:00.000.
timestamp() { awk -v s="$1" 'BEGIN { printf "%02d:%02d:%06.3f", s / 3600, (s % 3600) / 60, s % 60 }'; }
add() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a + b }'; }

# A soft rising chord to begin with, the same falling to end with. -R makes the dither, and so the bytes, the same each time.
tone() { sox -R -n -r 44100 -c 1 "$2" synth 3.4 pluck "${1%%,*}" synth 3.4 pluck mix "$(cut -d, -f2 <<<"$1")" synth 3.4 sine mix "$(cut -d, -f3 <<<"$1")" fade t 0.05 3.4 2.2 reverb 45 gain -n -20; }
tone G3,D4,B3 "$work/intro.wav"
tone D3,A3,F#3 "$work/outro.wav"
sox -R -n -r 44100 -c 1 "$work/pause.wav" trim 0 0.35
sox -R -n -r 44100 -c 1 "$work/breath.wav" trim 0 0.8

for script in audio/scripts/*.txt; do
  name=$(basename "$script" .txt)
  parts=("$work/intro.wav")
  at=$(soxi -D "$work/intro.wav")
  printf 'WEBVTT\n' >"documents/$name.vtt"
  echo "$name"
  count=0
  while IFS= read -r line; do
    case "$line" in
      '##'*)
        # The first chapter holds the opening chord.
        if [ "$count" = 0 ]; then echo "  0 ${line#\#\# }"; else
          parts+=("$work/breath.wav")
          at=$(add "$at" "$(soxi -D "$work/breath.wav")")
          echo "  $at ${line#\#\# }"
        fi
        ;;
      '#'* | '') ;;
      *)
        count=$((count + 1))
        speaker=${line%%:*} text=${line#*: }
        read -r who pitch speed <<<"$(voice "$speaker")"
        espeak-ng -v "$who" -p "$pitch" -s "$speed" -w "$work/raw.wav" "$text"
        # Trims silence, softens the hardest edges of the synthetic voice, gives it a little room.
        sox -R "$work/raw.wav" -r 44100 -c 1 "$work/$count.wav" gain -4 highpass 70 lowpass 7200 equalizer 3200 1q -4 bass +2 reverb 12 norm -4
        end=$(add "$at" "$(soxi -D "$work/$count.wav")")
        printf '\n%s --> %s\n<v %s>%s</v>\n' "$(timestamp "$at")" "$(timestamp "$end")" "$(full_name "$speaker")" "$text" >>"documents/$name.vtt"
        parts+=("$work/$count.wav" "$work/pause.wav")
        at=$(add "$end" "$(soxi -D "$work/pause.wav")")
        ;;
    esac
  done <"$script"
  sox -R "${parts[@]}" "$work/outro.wav" "$work/whole.wav"
  # Speech at −16 LUFS, as podcast apps expect: measured, then lifted by what is missing, with a limit for the peaks.
  # Constant bit rate, so that length and size agree in every reader.
  loudness=$(ffmpeg -hide_banner -nostats -i "$work/whole.wav" -af acompressor=threshold=-20dB:ratio=3,ebur128 -f null - 2>&1 | awk '/^ +I:/ { print $2 }')
  lift=$(awk -v i="$loudness" 'BEGIN { print -16 - i }')
  ffmpeg -v error -y -i "$work/whole.wav" -af "acompressor=threshold=-20dB:ratio=3,volume=${lift}dB,alimiter=limit=0.84:level=0" \
    -ar 44100 -ac 1 -c:a libmp3lame -b:a 64k -map_metadata -1 -fflags +bitexact -flags:a +bitexact "audio/$name.mp3"
  echo "  length $(ffprobe -v error -show_entries format=duration -of csv=p=0 "audio/$name.mp3") s, $(stat -c %s "audio/$name.mp3") bytes"
done
