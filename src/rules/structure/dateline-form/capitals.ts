/** Whether the name of a city stands in capitals; “McLEAN” and “NEW YORK and LONDON” do. */
export function isInCapitals(city: string): boolean {
  return city.split(/[\s-]/).every(word => {
    const letters = word.replace(/[^\p{L}]/gu, '')
    if (letters === '' || letters === letters.toUpperCase() || letters === letters.toLowerCase()) return true
    return /^(?:Mc|Mac|De|La|Le|Du|Fitz|O|St|Ste|Ft|Mt)\p{Lu}*$/u.test(letters)
  })
}

/** “Leeds and Stoke-on-Trent” → “LEEDS and STOKE-ON-TRENT”; small words between two cities stay small. */
export function inCapitals(city: string): string {
  return city
    .split(' ')
    .map(word => (word === word.toLowerCase() ? word : word.toUpperCase()))
    .join(' ')
}
