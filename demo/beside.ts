/** Shows one of the demo's pages twice: as it is, and with JavaScript off. */
const PAGES = ['norwich.html', 'southend.html'];
const wanted = new URLSearchParams(location.search).get('page') ?? '';
const page = PAGES.includes(wanted) ? wanted : 'norwich.html';

for (const frame of document.querySelectorAll('iframe')) frame.src = page;

export {};
