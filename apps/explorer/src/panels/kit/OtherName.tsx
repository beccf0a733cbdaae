// A name in the other letters, where the reader has asked for it: added to the name, never in its place.
import type { Entity } from "@trialgraph/model";
import { chooseLetters, useLetters } from "../../language/letters.ts";
import { otherLetters, type OtherLetters } from "../../language/transliterate.ts";
import { useWords } from "../../language/use-words.ts";

/** The language to read the letters in: Russian and Kazakh Cyrillic are read alike. */
const languageOf = ({ script }: OtherLetters) => (script === "cyrillic" ? "ru" : "en");

function Spelled({ other }: { other: OtherLetters }) {
  return other.by === "machine" ? (
    <i lang={languageOf(other)}>{other.text}</i>
  ) : (
    <span lang={languageOf(other)}>{other.text}</span>
  );
}

/** For lists: the name in the other letters, in italics where a machine made it. */
export function OtherName({ entity }: { entity: Entity | undefined }) {
  const isOn = useLetters();
  const other = isOn && entity ? otherLetters(entity) : undefined;
  return other ? (
    <span className="other-name">
      <Spelled other={other} />
    </span>
  ) : null;
}

/** Props: the entity of the head where there is one, and those that are listed below it. */
interface OtherNamesProps {
  readonly entity?: Entity | undefined;
  readonly listed: readonly Entity[];
}

/** Whose spelling a name is, or that those in italics are a machine's. */
function Spelling({ own, listed }: { own: OtherLetters | undefined; listed: boolean }) {
  const t = useWords("kit");
  return (
    <>
      {own && (
        <>
          <Spelled other={own} /> <small>({t(`letters.${own.by}`)})</small>
        </>
      )}
      {listed && <small>{t("letters.others")}</small>}
    </>
  );
}

/** For heads: a control that gives names in the other letters, and whose spelling they are. */
export function OtherNames({ entity, listed }: OtherNamesProps) {
  const t = useWords("kit");
  const isOn = useLetters();
  const own = entity && otherLetters(entity);
  const others = listed.flatMap((each) => otherLetters(each) ?? []);
  const [first] = own ? [own] : others;
  if (!first) return null;
  return (
    <p className="other-letters">
      <button
        type="button"
        className="link"
        data-testid="transliterate"
        aria-pressed={isOn}
        onClick={() => chooseLetters(!isOn)}
      >
        {t(`letters.${first.script}`)}
      </button>{" "}
      <output>
        {isOn && <Spelling own={own} listed={others.some(({ by }) => by === "machine")} />}
      </output>
    </p>
  );
}
