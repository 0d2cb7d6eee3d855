/** What a site does that goes from page to page by script. */
const [template, page] = [document.querySelector('template'), document.querySelector('[data-page]')]
if (template && page) page.innerHTML = template.innerHTML
