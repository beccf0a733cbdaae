// The words of what is used all over: copying, waiting, failing, links to sources, names in other letters.
export const kit = {
  copy: {
    done: "Скопировано",
    aloud: "Скопировано в буфер обмена",
    byHand: "Браузер не разрешил копирование. Текст для копирования",
  },
  wait: {
    loading: "Загрузка: {{what}}…",
    slow: "Загрузка продолжается: {{what}}. Ждём ответа сервера…",
  },
  failure: {
    unreachable: "Нет связи с Trialgraph",
    stopped: "Сервер не ответил. Возможно, он остановлен или нет соединения.",
    answer: "Ответ сервера непригоден",
    other: "Что-то пошло не так",
    retry: "Повторить",
  },
  source: "Источник {{number}}: {{title}}",
  close: "Снять выбор",
  letters: {
    cyrillic: "Кириллицей",
    latin: "Латиницей",
    source: "так в источниках этих данных",
    machine: "транслитерация сделана машиной, в источнике её нет",
    others: "Имена курсивом транслитерированы машиной, в источниках их нет.",
  },
};
