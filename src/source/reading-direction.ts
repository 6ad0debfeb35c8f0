// Letters that are written from right to left: Hebrew, Arabic and their relatives.

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}
