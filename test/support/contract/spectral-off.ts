/** Rules of Spectral that are switched off for the whole document, each with the reason. All others must pass. */
export const OFF: Readonly<Record<string, string>> = {
  'info-contact': 'No person is named; reports go to the repository.',
  'owasp:api2:2023-read-restricted': 'Everything is public and read-only; there are no keys.',
  'owasp:api2:2023-write-restricted':
    'No operation writes: a POST carries a question too long or too structured for an address.',
  'owasp:api7:2023-concerning-url-parameter':
    'Takes the parameter `callback` for an address. It is JSONP, which is refused; nothing is ever fetched for a client.',
  'owasp:api8:2023-define-error-responses-401': 'Without keys nobody is unauthorised.',
  'owasp:api4:2023-rate-limit':
    'The service counts nobody: it keeps no state between requests. Limits, where they are set, are those of the host.',
  'owasp:api4:2023-rate-limit-responses-429':
    'As above: the service itself never answers 429. A host that limits does so before it.',
  'owasp:api4:2023-string-limit':
    'Asked of requests only (REQUESTS): our own answers need no bound against ourselves.',
  'owasp:api4:2023-integer-limit': 'As above.',
  'owasp:api4:2023-array-limit': 'As above.',
  'owasp:api4:2023-string-restricted':
    'Texts of law have no format or pattern; ids in answers and free questions have none either. What is sent is bounded in length.',
};

/** Of these, what must hold for everything a client can send. */
export const REQUESTS = [
  'owasp:api4:2023-string-limit',
  'owasp:api4:2023-integer-limit',
  'owasp:api4:2023-array-limit',
] as const;
