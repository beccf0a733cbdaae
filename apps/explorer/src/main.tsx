// Where the explorer begins: theme before the first paint, then the app.
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { openLocationStore } from "./app/location-store.ts";
import { darkSystem, readThemeChoice, showTheme, themeOf } from "./app/theme.ts";
import { createQueryClient, root } from "./data/queries.ts";

showTheme(themeOf(readThemeChoice(), darkSystem().matches));

const place = document.getElementById("app");
if (!place) throw new Error("main: index.html has no element with the id app");
createRoot(place).render(<App store={openLocationStore(root)} client={createQueryClient()} />);
