/** Where an error is reported. No address is known before the data is published somewhere: named here alone. */
export const REPORT_CHANNEL = 'このデータの公開元（リポジトリ）の課題欄';
