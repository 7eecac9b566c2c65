import { adminGroups } from '../admin-groups.ts'
import type { ContentType } from '../roles.ts'

/** The widths of every picture offered to browsers, in pixels. */
export const imageWidths = [480, 960, 1600] as const
/** The size of share images, in pixels: social networks do not crop this one. */
export const shareImageSize = { width: 1200, height: 630 }
/** The formats of every picture offered to browsers, best first. The original is the fallback. */
export const imageFormats = ['avif', 'webp'] as const

/** The name of one version of a picture, such as `avif480`: the key in Payload's `sizes`. */
export const getImageSizeName = (format: (typeof imageFormats)[number], width: number): string => `${format}${width}`

/** A picture with its description. */
export const media: ContentType = {
  slug: 'media',
  labels: { singular: { sv: 'Bild' }, plural: { sv: 'Bilder' } },
  admin: {
    useAsTitle: 'filename',
    group: adminGroups.files,
    description: { sv: 'Bilder. De görs om till rätt storlek och format, och platsen där de är tagna tas bort.' },
    defaultColumns: ['filename', 'alt', 'isDecorative', 'updatedAt'],
  },
  custom: { site: { kind: 'file', file: { kind: 'image', maxBytes: 25_000_000 } } },
  upload: {
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    focalPoint: true,
    crop: true,
    pasteURL: false,
    withMetadata: false,
    adminThumbnail: getImageSizeName('webp', 480),
    // Re-encoding removes the location where a picture was taken, and limits its size to that of a screen.
    resizeOptions: { width: 3200, height: 3200, fit: 'inside', withoutEnlargement: true },
    imageSizes: imageFormats.flatMap((format) =>
      imageWidths.map((width) => ({
        name: getImageSizeName(format, width),
        width,
        // Otherwise Payload cuts a height out that it works out from the picture as it lay in the telephone, before it was turned.
        fit: 'inside' as const,
        withoutEnlargement: true,
        formatOptions: { format, options: format === 'avif' ? { quality: 48, effort: 1 } : { quality: 76 } },
      })),
    ),
  },
  examples: async () => (await import('./examples/media.ts')).mediaExamples,
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: { sv: 'Beskrivning av bilden' },
      maxLength: 300,
      admin: {
        description: { sv: 'Vad bilden visar, för den som inte ser den. Skriv inte ”bild på”.' },
        condition: (data) => !data['isDecorative'],
      },
      custom: {
        site: {
          structuredData: 'caption',
          requiredUnless: {
            flag: 'isDecorative',
            mayComeWithout: true,
            message: { sv: 'Beskriv vad bilden visar, eller kryssa i att den bara är dekoration.' },
          },
        },
      },
    },
    {
      name: 'isDecorative',
      type: 'checkbox',
      label: { sv: 'Bilden är bara dekoration' },
      defaultValue: false,
      admin: { description: { sv: 'Kryssa i om bilden inte säger något som texten inte redan säger.' } },
    },
    {
      name: 'credit',
      type: 'text',
      label: { sv: 'Upphov' },
      admin: { description: { sv: 'Fotograf eller tecknare. Visas under bilden.' } },
      custom: { site: { structuredData: 'creditText' } },
    },
  ],
}
