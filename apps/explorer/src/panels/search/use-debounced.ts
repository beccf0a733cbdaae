// A value that follows another one once it has been still for a while.
import { useEffect, useState } from "react";

/** `value`, late by `delayMs`; every change starts the wait anew. */
export function useDebounced<T>(value: T, delayMs: number): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(value), delayMs);
    return () => window.clearTimeout(timer);
  }, [value, delayMs]);
  return late;
}
