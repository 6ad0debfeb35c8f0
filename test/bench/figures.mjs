// The arithmetic of the benchmark.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * How many times as long one command took as another: the median of the ratios of each round. Two commands of one round met
 * the same machine; two medians may not have.
 */
export function ratioOf(times, otherTimes) {
  return median(times.map((time, round) => time / otherTimes[round]))
}

/**
 * How a cost grows: the exponent k of `size ** k` that fits best, by least squares on the logarithms. 1 is linear, 2 square.
 *
 * @param points pairs of size and cost; two different sizes at least
 */
export function exponentOf(points) {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)])
  const mean = (i) => logs.reduce((sum, log) => sum + log[i], 0) / logs.length
  const [meanSize, meanCost] = [mean(0), mean(1)]
  let above = 0
  let below = 0
  for (const [size, cost] of logs) {
    above += (size - meanSize) * (cost - meanCost)
    below += (size - meanSize) ** 2
  }
  return above / below
}
