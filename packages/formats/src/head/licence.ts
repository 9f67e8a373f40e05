/** The licence of the portal's own words (CONTENT-LICENSE.md). */
export const licence = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;
