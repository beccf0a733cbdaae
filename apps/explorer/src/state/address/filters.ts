// Filters in an address: each dimension by its name, days as from..to, the surroundings as id,steps.
import { Id } from "@trialgraph/model";
import {
  choices,
  dimensions,
  noFilters,
  only,
  type Clock,
  type Days,
  type Dimension,
  type Filters,
} from "../filters.ts";

/** Pairs of a query. */
export type Pairs = readonly (readonly [name: string, value: string])[];

const clocks: readonly Clock[] = ["happened", "reported"];

/** The word for a list that lets nothing through. */
const NONE = "none";

const daysText = ({ from = "", to = "", undated }: Days): string =>
  `${from}..${to}${undated ? ",undated" : ""}`;

/** The pairs that say what is filtered. An empty list is the word "none". */
export function filterPairs(filters: Filters): Pairs {
  const { lists, origins, around } = filters;
  const listed = dimensions.flatMap((name): [string, string][] => {
    const values = lists[name];
    return values ? [[name, values.join(",") || NONE]] : [];
  });
  const days = clocks.flatMap((clock): [string, string][] => {
    const span = filters[clock];
    return span ? [[clock, daysText(span)]] : [];
  });
  return [
    ...listed,
    ...(origins === undefined ? [] : [["origins", String(origins)] as const]),
    ...days,
    ...(around ? [["around", `${around.id},${around.steps}`] as const] : []),
  ];
}

/** Whether a text is a day of the calendar: browsers take the 31st of February for one in March. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) return false;
  return new Date(text).toISOString().startsWith(text);
};

function readDays(text: string | null): Days | undefined {
  const [, from = "", to = "", undated] =
    /^([\d-]*)\.\.([\d-]*)(,undated)?$/.exec(text ?? "") ?? [];
  if (!isDay(from) && !isDay(to)) return undefined;
  if (isDay(from) && isDay(to) && from > to) return undefined;
  return {
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
    ...(undated && { undated: true as const }),
  };
}

function readAround(text: string | null): Filters["around"] {
  const [, id, steps] = /^([^,]+),([12])$/.exec(text ?? "") ?? [];
  const parsed = Id.safeParse(id);
  return parsed.success ? { id: parsed.data, steps: steps === "1" ? 1 : 2 } : undefined;
}

function readOrigins(text: string | null): number | undefined {
  return /^([2-9]|[1-9]\d{1,3})$/.test(text ?? "") ? Number(text) : undefined;
}

const known = (dimension: Dimension, value: string): boolean =>
  choices[dimension]?.includes(value) ?? Id.safeParse(value).success;

/** The values of a list; `undefined` where none of its words means anything: that is no filter. */
function readList(dimension: Dimension, text: string | null): readonly string[] | undefined {
  if (text === NONE) return [];
  const values = (text ?? "").split(",").filter((word) => word !== NONE && known(dimension, word));
  return values.length > 0 ? values : undefined;
}

function readLists(query: URLSearchParams): Filters {
  return dimensions.reduce((filters, name) => {
    const values = readList(name, query.get(name));
    return values ? only(filters, name, values) : filters;
  }, noFilters);
}

/** The filters of a query; words that name nothing are passed over, and filter nothing. */
export function readFilters(query: URLSearchParams): Filters {
  const origins = readOrigins(query.get("origins"));
  const [happened, reported] = clocks.map((clock) => readDays(query.get(clock)));
  const around = readAround(query.get("around"));
  return {
    ...readLists(query),
    ...(origins !== undefined && { origins }),
    ...(happened && { happened }),
    ...(reported && { reported }),
    ...(around && { around }),
  };
}
