// Cyrillic in Latin letters by the systems in use, written out from their tables: what people type.
// Sources: BGN/PCGN 1947 (Russian) and 1979 (Kazakh), ISO 9:1995, ALA-LC, ICAO Doc 9303 (passports),
// the Kazakh Latin alphabets of 2018 and 2021.

type Table = Readonly<Record<string, string>>;

const tableOf = (cyrillic: string, latin: string): Table => {
  const to = latin.split(" ");
  return Object.fromEntries([...cyrillic].map((letter, i) => [letter, to[i] ?? ""]));
};

/** Letters that all systems write alike. */
const COMMON = tableOf("абвгдзиклмнопрстуф", "a b v g d z i k l m n o p r s t u f");

const TABLES: Readonly<Record<string, Table>> = {
  "BGN/PCGN": tableOf("еёжйхцчшщъыьэюя", "e yo zh y kh ts ch sh shch ” y ’ e yu ya"),
  "ISO 9": tableOf("еёжйхцчшщъыьэюя", "e ë ž j h c č š ŝ ʺ y ʹ è û â"),
  "ALA-LC": tableOf("еёжйхцчшщъыьэюя", "e e zh i kh ts ch sh shch ʺ y ʹ e iu ia"),
  passport: tableOf("еёжйхцчшщъыэюя", "e e zh i kh ts ch sh shch ie y e iu ia"),
  "by ear": tableOf("еёжйхцчшщыэюя", "e yo j y h ts ch sh sh i e ju ja"),
};

const KAZAKH: Readonly<Record<string, Table>> = {
  "BGN/PCGN": tableOf("әғқңөұүһійуы", "ä gh q ng ö ū ü h ī y ū y"),
  "Latin of 2018": tableOf("әғқңөұүһійуыжшчхи", "á ǵ q ń ó u ú h i ı ý y j sh ch h ı"),
  "Latin of 2021": tableOf("әғқңөұүһійуыжшчхи", "ä ğ q ñ ö ū ü h ı i u y j ş tş h i"),
  plain: tableOf("әғқңөұүһійуы", "a g k n o u u h i y u y"),
};

/** In BGN/PCGN е and ё are `ye` and `yë` at the beginning of a word and after vowels, й, ъ and ь. */
const iotated = (text: string): string =>
  text.replace(/(^|[\s-]|[аеёиоуыэюяйъьәіөұү])е/giu, (_, before: string) => `${before}йе`);

function write(text: string, table: Table): string {
  const letters = { ...COMMON, ...table };
  return [...text.toLowerCase()].map((letter) => letters[letter] ?? letter).join("");
}

/** A Russian spelling in Latin letters, by the name of the system. */
export const romaniseRussian = (text: string): readonly (readonly [string, string])[] =>
  Object.entries(TABLES).map(([system, table]) => [
    system,
    write(system === "BGN/PCGN" ? iotated(text) : text, table),
  ]);

/** A Kazakh spelling in Latin letters, by the name of the system. */
export const romaniseKazakh = (text: string): readonly (readonly [string, string])[] =>
  Object.entries(KAZAKH).map(([system, table]) => [
    system,
    write(system === "BGN/PCGN" ? iotated(text) : text, { ...TABLES["BGN/PCGN"], ...table }),
  ]);
