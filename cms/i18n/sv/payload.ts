export const payloadTexts = {}
