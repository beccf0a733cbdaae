import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { start, transition, type Action, type AppState } from "../../state/app-state.ts";
import { selectEntity } from "../../state/selection.ts";
import {
  deedOf,
  done,
  KEPT,
  noHistory,
  redone,
  revisited,
  undone,
  type Moment,
} from "./history.ts";

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>(
    { kind: "select", selection: selectEntity("a") },
    { kind: "only", dimension: "kinds", values: ["Trial"] },
    { kind: "expand", fan: { id: "a" } },
    { kind: "collapse", fan: { id: "a", family: "roles" } },
    { kind: "arrange", arrangement: "anew" },
    { kind: "pin", id: "a", spot: { x: 1, y: 2 } },
  ),
  fc.constantFrom("a", "b", "c").map((id): Action => ({ kind: "hide", id })),
  fc
    .integer({ min: 0, max: 9 })
    .map((x): Action => ({ kind: "camera", shot: { x, y: 0, span: 10 } })),
);

const first: Moment = { state: start, history: noHistory };

const after = ({ state, history }: Moment, action: Action): Moment => ({
  state: transition(state, action),
  history: done(history, deedOf(action), state),
});

/** The moments after each action, the first before any. */
const momentsOf = (actions: readonly Action[]): readonly Moment[] =>
  actions.reduce<readonly Moment[]>(
    (told, action) => [...told, after(told.at(-1) ?? first, action)],
    [first],
  );

const undo = ({ state, history }: Moment): Moment | undefined => undone(history, state);
const redo = ({ state, history }: Moment): Moment | undefined => redone(history, state);

/** The states that a walk passes until it can go no further. */
function passed(moment: Moment, walk: (moment: Moment) => Moment | undefined): readonly AppState[] {
  const next = walk(moment);
  return next ? [next.state, ...passed(next, walk)] : [];
}

const lastOf = (moments: readonly Moment[]): Moment => moments.at(-1) ?? first;

/** As far back as it goes. */
const rewound = (moment: Moment): Moment => {
  const next = undo(moment);
  return next ? rewound(next) : moment;
};

describe("undo and redo", () => {
  it("give back every state in order, the camera's among them, and then again", () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 12 }), (actions) => {
        const moments = momentsOf(actions);
        const states = moments.map(({ state }) => state);
        expect(passed(lastOf(moments), undo)).toEqual(states.slice(0, -1).toReversed());
        expect(passed(rewound(lastOf(moments)), redo)).toEqual(states.slice(1));
      }),
    );
  });

  it("are each other's inverse, from wherever one is", () => {
    fc.assert(
      fc.property(fc.array(anyAction, { minLength: 1 }), fc.nat(), (actions, many) => {
        const moments = momentsOf(actions);
        let here = lastOf(moments);
        for (let i = 0; i < many % actions.length; i += 1) here = undo(here) ?? here;
        const back = undo(here);
        const again = back && redo(back);
        expect(again?.state).toEqual(here.state);
        expect(again?.history.past).toEqual(here.history.past);
        expect(again?.history.future).toEqual(here.history.future);
      }),
    );
  });

  it("lose what was undone once something else is done", () => {
    fc.assert(
      fc.property(fc.array(anyAction, { minLength: 1 }), anyAction, (actions, other) => {
        const back = undo(lastOf(momentsOf(actions))) ?? first;
        const next = after(back, other);
        expect(redo(next)).toBeUndefined();
        expect(next.history.turn).toBeUndefined();
        expect(undo(next)?.state).toEqual(back.state);
      }),
    );
  });

  it("say what was undone and what was done again", () => {
    const hidden = after(first, { kind: "hide", id: "a" });
    const back = undo(hidden);
    expect(back?.history.turn).toEqual({ kind: "undone", deed: "hide" });
    expect(back && redo(back)?.history.turn).toEqual({ kind: "redone", deed: "hide" });
  });

  it("tell several things done at once as the first of them", () => {
    const actions = [{ kind: "clear-all" }, { kind: "show-all" }] as const;
    expect(deedOf({ kind: "together", actions })).toBe("clear-all");
  });

  it("keep the last steps, and no more", () => {
    const actions = Array.from({ length: KEPT + 5 }, (_, i): Action => ({
      kind: "camera",
      shot: { x: i, y: 0, span: 1 },
    }));
    const moments = momentsOf(actions);
    expect(passed(lastOf(moments), undo)).toHaveLength(KEPT);
    expect(rewound(lastOf(moments)).state).toEqual(moments[5]?.state);
  });
});

describe("going back to where one was", () => {
  const moments = momentsOf(["a", "b", "c"].map((id) => ({ kind: "hide", id })));
  const isStart = (state: AppState) => state === start;

  it("keeps what lies between as what can be redone", () => {
    const there = revisited(lastOf(moments), true, isStart);
    expect(there?.state).toBe(start);
    expect(there && passed(there, redo)).toEqual(moments.slice(1).map(({ state }) => state));
  });

  it("looks the other way where the first way does not lead there", () => {
    expect(revisited(lastOf(moments), false, isStart)?.state).toBe(start);
    expect(revisited(lastOf(moments), true, () => false)).toBeUndefined();
  });
});
