// The words of the exported picture.
export const figure = {
  made: "Trialgraph · {{date}} · версия данных {{version}}",
  sources: "Источники",
  noAddress: "адрес неизвестен",
  link: "Этот вид со всеми утверждениями и их источниками: {{address}}",
};
