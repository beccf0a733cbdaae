import { describe, expect, it } from "vitest";
import { ACTORS, caseParts } from "./define.ts";
import { relationNames, relations } from "./index.ts";

describe("parts in a proceeding", () => {
  it("are played by those who act, and each by some relation", () => {
    const played = relationNames.flatMap((name) => {
      const { part, subject, object } = relations[name];
      return [
        ...(part?.subject ? [{ part: part.subject, kinds: subject }] : []),
        ...(part?.object ? [{ part: part.object, kinds: object }] : []),
      ];
    });
    expect(played.flatMap(({ kinds }) => kinds.filter((kind) => !ACTORS.includes(kind)))).toEqual(
      [],
    );
    expect(caseParts.filter((part) => !played.some((each) => each.part === part))).toEqual([]);
  });

  it("stand opposite to what can be a proceeding or be accused in one", () => {
    const targets = ["Trial", "Person", "Group", "Organization", "Institution", "Publication"];
    const lonely = relationNames.filter((name) => {
      const { part, subject, object } = relations[name];
      const others = [...(part?.subject ? object : []), ...(part?.object ? subject : [])];
      return part !== undefined && !others.some((kind) => targets.includes(kind));
    });
    expect(lonely).toEqual([]);
  });

  it("are never played by the end that a decision is about", () => {
    const wrong = relationNames.filter((name) => {
      const { decision, part } = relations[name];
      return decision !== undefined && part?.[decision.about] !== undefined;
    });
    expect(wrong).toEqual([]);
    expect(relations.AWARDED_AGAINST.decision?.about).toBe("object");
    expect(relations.RELEASED_BY.decision?.outcome).toBe("released");
  });
});
