// A name in the other letters: Cyrillic in Latin ones, and Russian and Kazakh names back in Cyrillic.
// What comes out is a machine's reading, never a source's spelling, and is to be marked as that.

/** "а=a б=b" as a map. */
function tableOf(...lines: readonly string[]): ReadonlyMap<string, string> {
  const pairs = lines.join(" ").split(" ");
  return new Map(
    pairs.map((pair) => {
      const [from = "", to = ""] = pair.split("=");
      return [from, to] as const;
    }),
  );
}

/** Russian and Kazakh letters. Source: BGN/PCGN 1947 (Russian) and 1979 (Kazakh); ё as "yo". */
const LATIN = tableOf(
  "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f",
  "х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ә=ä ғ=gh қ=q ң=ng ө=ö ұ=ū ү=ü һ=h і=i",
);

/** Spellings in Latin letters and what they stand for, the longest first. */
const CYRILLIC = tableOf(
  "shch=щ dzh=дж zh=ж kh=х ts=ц ch=ч sh=ш gh=ғ dj=дж yu=ю ya=я yo=ё ye=е",
  "a=а b=б d=д e=е f=ф g=г h=х i=и j=ж k=к l=л m=м n=н o=о p=п q=қ r=р s=с t=т u=у v=в y=ы z=з",
  "ä=ә ö=ө ū=ұ ü=ү ğ=ғ ñ=ң ı=ы ş=ш",
);

const SPELLING = new RegExp([...CYRILLIC.keys()].join("|"), "g");

/** Given names that the letters alone would not give. */
const GIVEN = tableOf(
  "alexander=александр anatoly=анатолий arkady=аркадий dmitry=дмитрий evgeny=евгений",
  "yevgeny=евгений garry=гарри gennady=геннадий grigory=григорий igor=игорь mikhail=михаил",
  "olga=ольга tatyana=татьяна valery=валерий vasily=василий vitaly=виталий yuri=юрий yury=юрий",
  "zinaida=зинаида",
);

/** What no romanization of a Russian or Kazakh name has: such a name is not given in Cyrillic. */
const FOREIGN = /w|x|th|ck|ph|ee|oo|c(?!h)|[^aeiouy]es?$|[^a-zäöūüğñış]/;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Whether a text is in one of the two scripts; `undefined` where it has letters of both or of none. */
export function scriptOf(text: string): "cyrillic" | "latin" | undefined {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text);
  const latin = /\p{Script=Latin}/u.test(text);
  if (cyrillic === latin) return undefined;
  return cyrillic ? "cyrillic" : "latin";
}

/** The capitals of a word given to another spelling of it: all of them, or the first. */
function capitalizedAs(word: string, spelled: string): string {
  if ([...word].length > 1 && word === word.toUpperCase()) return spelled.toUpperCase();
  const [first = "", ...rest] = spelled;
  return isCapital([...word][0] ?? "") ? first.toUpperCase() + rest.join("") : spelled;
}

function latinWord(word: string): string {
  const letters = [...word.toLowerCase()];
  const spelled = letters.map((letter, i) => {
    const open = i === 0 || /[аеёиоуыэюяәөұүіъьй]/.test(letters[i - 1] ?? "");
    return letter === "е" && open ? "ye" : (LATIN.get(letter) ?? letter);
  });
  return capitalizedAs(word, spelled.join(""));
}

/** A text with its Cyrillic words in Latin letters; everything else as it is. */
export const toLatin = (text: string): string =>
  text.replace(/\p{Script=Cyrillic}+/gu, (word) => latinWord(word));

/** An `i` or `y` that only closes a vowel: "Aibolat", "Mamay", "Tokayev" has none. */
const closed = (word: string): string =>
  word
    .replace(/sk(?:y|iy|yy|ii)$/, "ский")
    .replace(/(?<=[aeou])y(?![aeou])/g, "й")
    .replace(/(?<=[aeou])i(?![aeou])/g, "й")
    .replace(/i[iy]$/, "ий")
    .replace(/yy$/, "ый")
    .replace(/ia$/, "ия");

function cyrillicWord(word: string): string {
  const plain = word.toLowerCase();
  const given = GIVEN.get(plain);
  if (given !== undefined) return capitalizedAs(word, given);
  const spelled = closed(plain).replace(SPELLING, (latin) => CYRILLIC.get(latin) ?? latin);
  return capitalizedAs(word, spelled);
}

/**
 * A person's name in Cyrillic, as a Russian or Kazakh name that was romanized; remarks in brackets are
 * left out. `undefined` where it does not look like one ("Harry Wu", "a judge, not named").
 */
export function toCyrillic(name: string): string | undefined {
  const bare = name.replace(/\s*\([^)]*\)/g, "").normalize("NFC");
  const words = bare.match(/[^\s-]+/g) ?? [];
  const isName = words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  const isForeign = words.some(
    (word) => !GIVEN.has(word.toLowerCase()) && FOREIGN.test(word.toLowerCase()),
  );
  if (words.length === 0 || !isName || isForeign) return undefined;
  return bare.replace(/[^\s-]+/g, cyrillicWord);
}

/** A name in the other script, and whose spelling that is. */
export interface OtherLetters {
  readonly text: string;
  readonly script: "cyrillic" | "latin";
  readonly by: "source" | "machine";
}

/** What a name in the other letters is made from. */
interface Named {
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * A name in the other letters: as an alias of the data has it, else as a machine reads it. Only names
 * of people are read into Cyrillic: those of bodies and laws are translated, not spelled.
 */
export function otherLetters({ kind, name, aliases }: Named): OtherLetters | undefined {
  const own = scriptOf(name);
  if (own === undefined) return undefined;
  const script = own === "latin" ? "cyrillic" : "latin";
  const alias = aliases.find((each) => scriptOf(each) === script);
  if (alias !== undefined) return { text: alias, script, by: "source" };
  const text =
    script === "latin" ? toLatin(name) : kind === "Person" ? toCyrillic(name) : undefined;
  return text === undefined ? undefined : { text, script, by: "machine" };
}
