// Where in a title an own activity is counted.

export interface Found {
  readonly start: number
  readonly end: number
}
