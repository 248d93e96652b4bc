/** So many people of a release are looked for in the whole of its text: each costs time for all of it. */
export const mostPeople = 100
