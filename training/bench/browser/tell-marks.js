// Runs in a page before anything else: tells of each mark and paint, in milliseconds from the start of the load.
new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) console.debug(`${name} at ${startTime}`);
}).observe({ entryTypes: ['mark', 'paint'] });
