/** Where to read a law that is not held: its page at e-Gov 法令検索, or the search there. */
export const placeToLook = ({ egov_law_id }: { egov_law_id: string | null }): string =>
  egov_law_id === null
    ? 'https://laws.e-gov.go.jp/'
    : `https://laws.e-gov.go.jp/law/${egov_law_id}`;
