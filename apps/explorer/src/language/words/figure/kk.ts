// The words of the exported picture.
export const figure = {
  made: "Trialgraph · {{date}} · деректер нұсқасы {{version}}",
  sources: "Дереккөздер",
  noAddress: "мекенжайы белгісіз",
  link: "Барлық мәлімдемесі мен дереккөздері бар осы көрініс: {{address}}",
};
