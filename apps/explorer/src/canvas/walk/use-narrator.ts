// The narrator as a hook: what has been done, said politely once the picture has followed.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Account } from "./act.ts";

/** What is to be told, and how many things were drawn before it was done. */
interface Pending {
  readonly told: Account;
  readonly before: number;
}

/** Said again, the same text has to differ, or nobody hears it. */
const again = (text: string, last: string): string => (text === last ? `${text}\u00A0` : text);

/** The narrator of a picture of so many things. */
export interface Narrator {
  /** What stands in the live region. */
  readonly said: string;
  readonly say: (text: string) => void;
  /** Tells of an action when the picture has followed it. */
  readonly tell: (told: Account) => void;
}

/** The narrator; `other` says how many things are drawn now, where nobody told why. */
export function useNarrator(drawn: number, other: (drawn: number) => string | undefined): Narrator {
  const [said, setSaid] = useState("");
  const [pending, setPending] = useState<Pending>();
  const done = useRef<Pending>(undefined);
  const counted = useRef(drawn);
  const say = (text: string) => setSaid((last) => again(text, last));
  const onDrawn = useEffectEvent((count: number, asked: Pending | undefined) => {
    const isToldOf = asked && asked !== done.current;
    const text = isToldOf
      ? asked.told(count, count - asked.before)
      : count !== counted.current && other(count);
    done.current = asked;
    counted.current = count;
    if (text) say(text);
  });
  useEffect(() => onDrawn(drawn, pending), [drawn, pending]);
  return { said, say, tell: (told) => setPending({ told, before: drawn }) };
}
