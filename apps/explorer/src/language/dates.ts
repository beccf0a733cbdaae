// Dates in EDTF as the reader's language tells them. English is the model's own.
import { dateText, type Language } from "@trialgraph/model";

const KAZAKH =
  "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" ");

/** The names of the months: alone, and after a day. Not every browser knows those of Kazakh. */
const months = {
  en: {
    alone:
      "January February March April May June July August September October November December".split(
        " ",
      ),
  },
  ru: {
    alone: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(
      " ",
    ),
    afterDay:
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(
        " ",
      ),
  },
  kk: { alone: KAZAKH },
} satisfies Record<Language, { alone: readonly string[]; afterDay?: readonly string[] }>;

/** The names of a month (1 to 12) in a language: alone, and after a day. */
export function monthNames(
  language: Language,
  month: number,
): readonly [alone: string, afterDay: string] {
  const names: { alone: readonly string[]; afterDay?: readonly string[] } = months[language];
  const alone = names.alone[month - 1] ?? "";
  return [alone, names.afterDay?.[month - 1] ?? alone];
}

/** The words around dates in a language that does not inflect what it is given. */
interface DateWords {
  readonly about: string;
  readonly perhaps: string;
  readonly noYear: string;
  readonly or: string;
  readonly by: (date: string) => string;
  readonly since: (date: string) => string;
  readonly year: (year: string) => string;
  readonly decade: (year: string) => string;
  readonly season: Readonly<Record<string, string>>;
}

const words: Readonly<Record<Exclude<Language, "en">, DateWords>> = {
  ru: {
    about: "приблизительно",
    perhaps: "возможно,",
    noYear: "год не указан",
    or: "или",
    by: (date) => `не позднее: ${date}`,
    since: (date) => `начиная: ${date}`,
    year: (year) => `${year} г.`,
    decade: (year) => `${year}-е гг.`,
    season: { "21": "весна", "22": "лето", "23": "осень", "24": "зима" },
  },
  kk: {
    about: "шамамен",
    perhaps: "мүмкін,",
    noYear: "жылы көрсетілмеген",
    or: "немесе",
    by: (date) => `кейін емес: ${date}`,
    since: (date) => `басы: ${date}`,
    year: (year) => `${year} ж.`,
    decade: (year) => `${year}-ж.`,
    season: { "21": "көктем", "22": "жаз", "23": "күз", "24": "қыс" },
  },
};

type Parts = Readonly<Record<"year" | "month" | "day", string>>;

/** Day and month ("26 января") or a month alone ("январь"); nothing where the month is not known. */
function dayAndMonth(language: Language, { month, day }: Parts): string {
  const [alone, afterDay] = monthNames(language, Number(month));
  return /^\d\d$/.test(day) && afterDay !== "" ? `${Number(day)} ${afterDay}` : alone;
}

function yearIn({ year }: Parts, { noYear, decade, year: whole }: DateWords): string {
  if (year === "XXXX") return noYear;
  return year.endsWith("X") ? decade(year.replaceAll("X", "0")) : whole(year);
}

function pointIn(language: Exclude<Language, "en">, point: string): string {
  const [, date = point, mark = ""] = /^(.*?)([?~%]?)$/.exec(point) ?? [];
  const own = words[language];
  const [year = "", month = "", day = ""] = date.split("-");
  const parts = { year, month, day };
  const doubt = { "~": own.about, "?": own.perhaps, "%": `${own.perhaps} ${own.about}` }[mark];
  const within = own.season[month] ?? dayAndMonth(language, parts);
  const comma = year === "XXXX" && within !== "" ? "," : "";
  return [doubt, within + comma, yearIn(parts, own)].filter(Boolean).join(" ");
}

/** A date or an interval in EDTF, told in a language: "26 января 2012 г.", "осень 2013 г.". */
export function dateTextIn(language: Language, edtf: string): string {
  if (language === "en") return dateText(edtf);
  const own = words[language];
  const point = (text: string) => pointIn(language, text);
  const [from = "", to] = edtf.replace(/[[\]{}]/g, "").split(/\/|(?<=\d)\.\.(?=\d)/);
  if (to === undefined) return from.split(",").map(point).join(` ${own.or} `);
  if (from === "" || from === "..") return own.by(point(to));
  if (to === "" || to === "..") return own.since(point(from));
  return `${point(from)} — ${point(to)}`;
}
