// Where the explorer begins: theme and language before the first paint, then the app.
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { openLocationStore } from "./app/store/location-store.ts";
import { readThemeChoice, showTheme, systemTheme, themeOf } from "./app/theme/theme.ts";
import { createQueryClient, root } from "./data/queries.ts";
import { openLanguage } from "./language/language.ts";

showTheme(themeOf(readThemeChoice(), systemTheme()));
await openLanguage();

const place = document.getElementById("app");
if (!place) throw new Error("main: index.html has no element with the id app");
createRoot(place).render(<App store={openLocationStore(root)} client={createQueryClient()} />);
