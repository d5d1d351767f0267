import { memo } from '../text/memo.ts';

/**
 * Old forms of characters, each before the one in use: the 康熙字典体 that 常用漢字表 (平成22年内閣告示第2号) prints in
 * brackets or that differ from its forms in a stroke (內, 說, 靑). Those that NFKC joins already are left out.
 */
const OLD_FORMS = `
  亞亜 惡悪 壓圧 圍囲 醫医 爲為 壹壱 稻稲 飮飲 隱隠 營営 榮栄 衞衛 驛駅 悅悦
  閱閲 圓円 緣縁 艷艶 鹽塩 奧奥 應応 橫横 歐欧 毆殴 黃黄 溫温 穩穏 假仮 價価
  畫画 會会 繪絵 壞壊 懷懐 槪概 擴拡 殼殻 覺覚 學学 嶽岳 樂楽 渴渇 罐缶 卷巻
  陷陥 勸勧 寬寛 關関 歡歓 觀観 顏顔 氣気 旣既 歸帰 僞偽 戲戯 犧犠 舊旧 據拠
  擧挙 虛虚 峽峡 挾挟 狹狭 敎教 鄕郷 曉暁 區区 驅駆 勳勲 薰薫 徑径 莖茎 惠恵
  揭掲 溪渓 經経 螢蛍 輕軽 繼継 鷄鶏 藝芸 擊撃 缺欠 硏研 縣県 儉倹 劍剣 險険
  圈圏 檢検 獻献 權権 顯顕 驗験 嚴厳 戶戸 吳呉 娛娯 廣広 效効 恆恒 鑛鉱 號号
  國国 黑黒 碎砕 濟済 齋斎 歲歳 劑剤 雜雑 參参 棧桟 蠶蚕 慘惨 產産 贊賛 殘残
  絲糸 齒歯 兒児 辭辞 濕湿 實実 寫写 舍舎 釋釈 壽寿 收収 從従 澁渋 獸獣 縱縦
  肅粛 處処 緖緒 敍叙 奬奨 將将 稱称 涉渉 燒焼 證証 乘乗 剩剰 壤壌 孃嬢 條条
  淨浄 狀状 疊畳 讓譲 釀醸 囑嘱 觸触 寢寝 愼慎 晉晋 眞真 盡尽 圖図 粹粋 醉酔
  穗穂 隨随 髓髄 樞枢 數数 瀨瀬 聲声 靜静 齊斉 稅税 攝摂 竊窃 說説 絕絶 專専
  淺浅 戰戦 踐践 錢銭 潛潜 纖繊 禪禅 雙双 壯壮 爭争 莊荘 搜捜 插挿 巢巣 曾曽
  瘦痩 裝装 總総 騷騒 增増 臟臓 藏蔵 卽即 屬属 續続 墮堕 對対 體体 帶帯 滯滞
  臺台 瀧滝 擇択 澤沢 擔担 單単 膽胆 團団 斷断 彈弾 遲遅 癡痴 蟲虫 晝昼 鑄鋳
  廳庁 徵徴 聽聴 敕勅 鎭鎮 遞逓 鐵鉄 點点 轉転 傳伝 黨党 當当 盜盗 燈灯 鬭闘
  德徳 獨独 讀読 屆届 貳弐 惱悩 腦脳 霸覇 拜拝 廢廃 賣売 麥麦 發発 髮髪 拔抜
  晚晩 蠻蛮 祕秘 濱浜 甁瓶 拂払 佛仏 倂併 竝並 餠餅 變変 邊辺 辨弁 瓣弁 辯弁
  步歩 寶宝 豐豊 襃褒 飜翻 每毎 萬万 滿満 麵麺 默黙 彌弥 藥薬 與与 豫予 餘余
  譽誉 搖揺 樣様 謠謡 來来 賴頼 亂乱 覽覧 龍竜 兩両 獵猟 綠緑 淚涙 壘塁 勵励
  禮礼 隸隷 靈霊 齡齢 曆暦 歷歴 戀恋 鍊錬 爐炉 勞労 郞郎 樓楼 錄録 灣湾 龜亀
  舖舗 內内 尙尚 冰氷 强強 淸清 靑青 櫻桜 繩縄 册冊 戾戻`;

/**
 * Variants met in names of places, persons and companies that the table does not list: those with another stroke (鉃 of
 * the railways, which write 失 as 矢), those of handwriting (㐧, 夲, 仝), and those of old registers (劵, 恊, 搆).
 */
const VARIANTS = `
  聯連 髙高 﨑崎 嵜崎 邉辺 濵浜 槗橋 嶋島 嶌島 冨富 峯峰 桒桑 𠮷吉 舘館 鉃鉄 鐡鉄 銕鉄 囯国 圀国 冲沖 㐧第 夲本
  仝同 劵券 恊協 貟員 軄職 搆構 斈学 廰庁 塲場 礦鉱 攜携 眾衆 顚顛 塡填 頰頬 剝剥 遙遥 薗園 獎奨 槇槙 檜桧
  囘回 澀渋 雞鶏 鄰隣 鴎鷗 曻昇 栁柳 舩船 凾函 䑓台 亰京 㟁岸 縂総 凬風 戝財 貭質`;

const newForms = memo(
  (): ReadonlyMap<string, string> =>
    new Map(
      `${OLD_FORMS} ${VARIANTS}`
        .trim()
        .split(/\s+/)
        .map((pair): [string, string] => {
          const [old = '', now = ''] = pair;
          return [old, now];
        }),
    ),
);

/** Writes old forms of characters as those in use; for comparing, never for showing. */
export const inNewForms = (text: string): string => {
  const forms = newForms();
  let written = '';
  for (const character of text) written += forms.get(character) ?? character;
  return written;
};

/** Middle dots of other scripts and of lists, which look like 中黒: Latin, Catalan, Greek, Korean, bullets, operators. */
const MIDDLE_DOTS =
  /[・･\u00b7\u0387\u119e\u1427\u16eb\u2022\u2023\u2027\u2043\u2218-\u221a\u22c5\u25cf\u25e6\u2e31\u2e33\u318d]/g;

/** Dashes, minus signs and the rules of tables (─, ━), which are typed for 長音 and for hyphens. */
const STROKES =
  /[\p{Pd}\u2212\u2500\u2501\u2504\u2505\u2508\u2509\u254c\u254d\u2574\u2576\u2578\u257a\u3161\u1173]/gu;

/** 一 behind katakana is a 長音 that was typed or read as a numeral: センタ一. */
const ONE_FOR_LONG = /(?<=[ァ-ヺ])一/g;

/** 濁点 and 半濁点 that stand alone behind the kana to which they belong, as some programs write them. */
const VOICED = /(?<=[ぁ-ゖァ-ヺ])[\s\u200b]*([゛ﾞ\u3099])/g;
const HALF_VOICED = /(?<=[ぁ-ゖァ-ヺ])[\s\u200b]*([゜ﾟ\u309a])/g;

/** Joins 濁点 and 半濁点 that stand alone with their kana (は゛ is ば): to be done before NFKC, which makes a space of them. */
export const withVoicedKana = (text: string): string =>
  text.replace(VOICED, '\u3099').replace(HALF_VOICED, '\u309a').normalize('NFC');

/** Writes what looks like 中黒 as ・, and whatever is typed for a 長音 or a hyphen as ー. After NFKC. */
export const withOneDotAndStroke = (text: string): string =>
  text.replace(MIDDLE_DOTS, '・').replace(STROKES, 'ー').replace(ONE_FOR_LONG, 'ー');
