// Adds an entry at the top, as on a live blog.
document.getElementById('update').addEventListener('click', ({ currentTarget }) => {
  const entry = document.createElement('section');
  entry.className = 'entry';
  const heading = document.createElement('h2');
  heading.textContent = '21:15 Netflix jumps after hours';
  const text = document.createElement('p');
  text.textContent =
    'Netflix jumped 6% after the close: its quarterly profit beat all forecasts, and it raised its outlook.';
  entry.append(heading, text);
  document.getElementById('entries').prepend(entry);
  currentTarget.remove();
});
