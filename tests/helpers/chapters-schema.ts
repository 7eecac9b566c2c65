/** JSON chapters 1.2, as the podcast namespace describes them: https://github.com/Podcastindex-org/podcast-namespace */
export const chaptersSchema = {
  type: 'object',
  required: ['version', 'chapters'],
  additionalProperties: false,
  properties: {
    version: { const: '1.2.0' },
    author: { type: 'string' },
    title: { type: 'string' },
    podcastName: { type: 'string' },
    description: { type: 'string' },
    fileName: { type: 'string' },
    waypoints: { type: 'boolean' },
    chapters: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['startTime'],
        additionalProperties: false,
        properties: {
          startTime: { type: 'number', minimum: 0 },
          title: { type: 'string', minLength: 1 },
          img: { type: 'string', pattern: '^https?://' },
          url: { type: 'string', pattern: '^(https?|mailto|tel):' },
          toc: { type: 'boolean' },
          endTime: { type: 'number', minimum: 0 },
        },
      },
    },
  },
} as const
