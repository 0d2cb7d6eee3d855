/** What the library's own guide has a page do; runs after it. */
declare const iframeResizer: { initialize: (settings: object, selector: string) => unknown }

void iframeResizer.initialize({}, 'iframe')
