/** How an authority appears: its name and colour in the header, its home page, its legal pages. */
export interface Look {
  /** Shown in the header: "Stadt Neustadt an der Orla". */
  readonly name: string
  /** Hex colour, "#1f5c8b"; darkened where text on it would not be readable. */
  readonly colour: string
  readonly homeHref: string
  /** Names the authority in the links to its legal pages; without it they are the state's. */
  readonly slug?: string
}

/** The state itself: the finder and every page that belongs to no municipality. */
export const stateLook: Look = { name: 'Freistaat Thüringen', colour: '#0b4d8c', homeHref: '/' }
