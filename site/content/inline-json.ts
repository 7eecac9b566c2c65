/** Data as JSON inside a script element: there only "<" can end the script, so it is the only sign that is written otherwise. */
export const toInlineJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')
