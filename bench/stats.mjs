export const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]
export const median = (values) => quantile(values, 0.5)

/** Milliseconds that `run` takes, for each item. */
export function timeEach(items, run) {
  return items.map((item) => {
    const start = performance.now()
    run(item)
    return performance.now() - start
  })
}

export const ms = (value) => `${value.toFixed(3)} ms`
export const times = (value) => `${value.toFixed(2)}×`
export const spread = (values, show) =>
  `${show(median(values))} (${show(Math.min(...values))} – ${show(Math.max(...values))})`
