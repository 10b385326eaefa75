/** Whether a document is a web page: a PDF, a picture or a text file is shown in a document too. */
export const isMarkup = ({ contentType }: Document): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)$/.test(contentType);
