export const median = list => [...list].sort((a, b) => a - b)[list.length >> 1]

/** The exponent k of y = c·x^k through some points {x, y}, by least squares of their logarithms. */
export function exponentOf(points) {
  const logs = points.map(({x, y}) => ({x: Math.log(x), y: Math.log(y)}))
  const mean = key => logs.reduce((sum, point) => sum + point[key], 0) / logs.length
  const [x0, y0] = [mean('x'), mean('y')]
  const over = logs.reduce((sum, {x, y}) => sum + (x - x0) * (y - y0), 0)
  return over / logs.reduce((sum, {x}) => sum + (x - x0) ** 2, 0)
}
