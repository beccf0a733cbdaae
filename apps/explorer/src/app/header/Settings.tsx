// How the explorer looks and speaks: theme and language, and the page about it.
import { languages, type Language } from "@trialgraph/model";
import { useState } from "react";
import { chooseLanguage } from "../../language/language.ts";
import { languageNames } from "../../language/names.ts";
import { useLanguage, useWords } from "../../language/use-words.ts";
import { Link } from "../../panels/kit/Link.tsx";
import { usePage } from "../page-context.ts";
import { themeChoices } from "../theme/theme.ts";
import { useDisclosure } from "../use-disclosure.ts";

function Themes() {
  const { theme } = usePage();
  const t = useWords("app");
  return (
    <fieldset>
      <legend>{t("theme.title")}</legend>
      {themeChoices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="theme"
            value={choice}
            data-testid={`theme-${choice}`}
            checked={theme.choice === choice}
            onChange={() => theme.choose(choice)}
          />
          {t(`theme.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Languages() {
  const chosen = useLanguage();
  const t = useWords("app");
  const [wanted, setWanted] = useState<Language>();
  const [failed, setFailed] = useState(false);
  const choose = async (language: Language) => {
    setWanted(language);
    const done = await chooseLanguage(language).then(
      () => true,
      () => false,
    );
    setFailed(!done);
    setWanted(undefined);
  };
  return (
    <fieldset>
      <legend>{t("language.title")}</legend>
      {languages.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            value={language}
            data-testid={`language-${language}`}
            checked={(wanted ?? chosen) === language}
            onChange={() => void choose(language)}
          />
          {languageNames[language]}
        </label>
      ))}
      {failed && <p role="alert">{t("language.failed")}</p>}
    </fieldset>
  );
}

/** The button and what it opens; Escape closes it. */
export function Settings() {
  const t = useWords("app");
  const { isOpen, button, toggle } = useDisclosure();
  return (
    <div className="settings">
      <button
        type="button"
        ref={button}
        className="button"
        data-testid="settings"
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {t("settings")}
      </button>
      {isOpen && (
        <div className="settings-body">
          <Languages />
          <Themes />
          <Link action={{ kind: "open", page: { kind: "about" } }}>{t("pages.about")}</Link>
        </div>
      )}
    </div>
  );
}
