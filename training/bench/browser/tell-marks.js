// Runs in a page before anything else: reports each mark and paint, in milliseconds from the start of loading.
new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) console.debug(`${name} at ${startTime}`);
}).observe({ entryTypes: ['mark', 'paint'] });
