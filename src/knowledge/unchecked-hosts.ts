/** Hosts that the link check does not ask, each with its reason. */
export const UNCHECKED_HOSTS: ReadonlyMap<string, string> = new Map([
  ['www.techtarget.com', 'refuses programs with HTTP 403'],
  ['help.salesforce.com', 'builds its pages in the browser; every address answers 200'],
])
