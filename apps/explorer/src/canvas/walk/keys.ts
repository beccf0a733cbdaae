// What a key press on the canvas asks for. Pure.
import type { Stride } from "./walk.ts";

/** The way a thing is moved by a key. */
export type Direction = "left" | "right" | "up" | "down";

/** What is asked for. */
export type Command =
  | { readonly kind: "walk"; readonly stride: Stride }
  | { readonly kind: "move"; readonly direction: Direction }
  | { readonly kind: "zoom"; readonly how: "in" | "out" | "fit" }
  | {
      readonly kind:
        | "open"
        | "select"
        | "hide"
        | "expand"
        | "collapse"
        | "pin"
        | "around"
        | "leave"
        | "help";
    };

/** The parts of a key press that matter. */
type KeyPress = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey">;

const walk = (stride: Stride): Command => ({ kind: "walk", stride });
const zoom = (how: "in" | "out" | "fit"): Command => ({ kind: "zoom", how });

const named = new Map<string, Command>([
  ["ArrowRight", walk("next")],
  ["ArrowLeft", walk("previous")],
  ["ArrowDown", walk("follow")],
  ["ArrowUp", walk("back")],
  ["Backspace", walk("back")],
  ["Home", walk("first")],
  ["End", walk("last")],
  ["Enter", { kind: "open" }],
  [" ", { kind: "select" }],
  ["Escape", { kind: "leave" }],
  ["?", { kind: "help" }],
  ["+", zoom("in")],
  ["=", zoom("in")],
  ["-", zoom("out")],
  ["0", zoom("fit")],
]);

/** Letters are taken by their place on the keyboard: they mean the same on a Cyrillic one. */
const placed = new Map<string, Command>([
  ["KeyH", { kind: "hide" }],
  ["KeyE", { kind: "expand" }],
  ["KeyC", { kind: "collapse" }],
  ["KeyP", { kind: "pin" }],
  ["KeyF", { kind: "around" }],
]);

const moved = new Map<string, Command>([
  ["ArrowLeft", { kind: "move", direction: "left" }],
  ["ArrowRight", { kind: "move", direction: "right" }],
  ["ArrowUp", { kind: "move", direction: "up" }],
  ["ArrowDown", { kind: "move", direction: "down" }],
]);

/** A Latin letter names its own key, wherever it lies; another one the key where it lies. */
const letterOf = ({ key, code }: KeyPress): string =>
  /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code;

/** The command of a key press; undefined where it is none of ours. */
export function commandOf(press: KeyPress): Command | undefined {
  if (press.ctrlKey || press.metaKey) return undefined;
  if (press.altKey) return moved.get(press.key);
  return named.get(press.key) ?? placed.get(letterOf(press));
}
