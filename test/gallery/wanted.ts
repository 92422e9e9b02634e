// What pictures are wanted of the panel or of our own pages, and what a picture is of.
export type Look = 'light' | 'dark' | 'forced'

export type Wanted = { states: string[]; looks: Look[]; widths: number[]; languages: string[] }

/** `file`: a PNG. */
export type Shot = { state: string; look: Look; width: number; language: string; file: string }
