/* Folded: lower case, without accents. Each line a language: its words for 1 to 20. */
const TO_TWENTY: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  'um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte',
  'un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou vint',
];

/* 30 to 90 by tens. */
const TENS: readonly string[] = [
  'thirty forty fifty sixty seventy eighty ninety',
  'trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
  'dreißig vierzig funfzig sechzig siebzig achtzig neunzig',
  'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  'trenta quaranta cinquanta sessanta settanta ottanta novanta',
  'dertig veertig vijftig zestig zeventig tachtig negentig',
  'trinta quarenta cinquenta sessenta setenta oitenta noventa',
  'trenta quaranta cinquanta seixanta setanta vuitanta noranta',
];

const OTHERS: readonly (readonly [number, string])[] = [
  [1, 'eine einen einem einer eines une una uma'],
  [1.5, 'anderthalb eineinhalb anderthalbe anderhalf'],
  [0.5, 'half halve demi demie halb halbe halben halbes halber medio media mezzo mezza mezz meio meia mig mitja'],
  [8, 'huitaine'],
  [10, 'dizaine decina'],
  [12, 'dozen douzaine dutzend docena dozzina'],
  [15, 'quinzaine'],
  [20, 'vingtaine ventina'],
  [30, 'trentaine trentina dreissig'],
  [16, 'dezesseis'],
  [17, 'dezessete'],
  [19, 'dezenove'],
  [24, 'veinticuatro ventiquattro vierundzwanzig vierentwintig'],
  [36, 'sechsunddreißig sechsunddreissig zesendertig trentasei'],
  [48, 'achtundvierzig achtenveertig quarantotto'],
  [100, 'hundred cent hundert cien cento honderd cem'],
];

function numbered(line: string, value: (index: number) => number): readonly (readonly [string, number])[] {
  return line.split(' ').map((word, index) => [word, value(index)] as const);
}

const VALUES: ReadonlyMap<string, number> = new Map([
  ...TENS.flatMap((line) => numbered(line, (index) => (index + 3) * 10)),
  ...TO_TWENTY.flatMap((line) => numbered(line, (index) => index + 1)),
  ...OTHERS.flatMap(([value, words]) => numbered(words, () => value)),
  ...numbered('dues duas', () => 2),
]);

/** The value of a number word in any of the languages; null for any other word. `deu` is ten (ca). */
export function numberWord(word: string): number | null {
  return VALUES.get(word) ?? null;
}

/** Articles that stand for "one" only right before a unit: "a year", "an hour". */
export function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}

/** Words for a half, after a unit too: "un an et demi", "año y medio". */
export function isHalf(word: string): boolean {
  return VALUES.get(word) === 0.5;
}
