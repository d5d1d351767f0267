/** Page that lists the guides, and what its heading is called wherever it stands. */
export const GUIDES_PATH = '/api/guides/';
export const GUIDES_TITLE = 'ツール別の使いかた';

/** A guide per tool, in the order of how many use it. */
export const GUIDES = [
  {
    path: '/api/guides/spreadsheet/',
    title: '表計算ソフト',
    lead: 'Google スプレッドシートのIMPORTDATA、ExcelのPower Query',
  },
  { path: '/api/guides/openrefine/', title: 'OpenRefine', lead: '名称の列を名寄せし、列を足す' },
  { path: '/api/guides/mcp/', title: 'MCPクライアント', lead: 'AIのエージェントから引く' },
  { path: '/api/guides/typescript/', title: 'TypeScript', lead: '型の付いたクライアント' },
] as const;
