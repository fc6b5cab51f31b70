/*
 * Says why the page is blank where nothing else can. It is the first script of a page, it is read by
 * engines that the rest of Tertial is not, and it needs no file but itself: hence the JavaScript of 2009,
 * and sentences outside the catalogue. What starts later takes the place of the sentence.
 */
(function () {
  'use strict';

  /** In milliseconds: how long a page may be blank. */
  var WAIT = 10000;
  var OFFICE_JS = /\/office(\.debug)?\.js(\?|$)/i;
  var STYLE = 'margin:16px;font:14px/1.5 "Segoe UI",system-ui,sans-serif';
  var CLOSE = 'Stäng rutan och öppna Tertial igen.';

  var isParsed = false;
  /** The first file that could not be fetched, and the first error of a script. */
  var missing = null;
  var thrown = null;
  var shown = null;

  /** The place that is blank until Tertial has started; `null` before the page has been read so far. */
  function place() {
    return document.querySelector('[data-blank-until-started]');
  }

  function usesOffice() {
    return document.querySelector('script[src$="office.js"]') !== null;
  }

  function hasNoOffice() {
    if (missing !== null) return OFFICE_JS.test(missing);
    return usesOffice() && typeof window.Office === 'undefined';
  }

  /** What is wrong and what to do, as lines. */
  function reason() {
    if (hasNoOffice()) {
      return [
        'Tertial kan inte starta: Microsofts bibliotek för tillägg (office.js) gick inte att hämta.',
        'Se efter att datorn har kontakt med internet. ' + CLOSE,
        'Hjälper det inte, be IT-avdelningen släppa fram appsforoffice.microsoft.com och officeapis.public.onecdn.static.microsoft.',
      ];
    }
    if (missing !== null || !isParsed) {
      return [
        'Tertial kan inte starta: alla dess filer gick inte att hämta från ' + location.host + '.',
        'Se efter att datorn har kontakt med nätverket. ' + CLOSE,
        'Hjälper det inte, be den som installerade Tertial se efter att servern svarar.',
      ];
    }
    if (thrown !== null) {
      return [
        'Tertial stannade när det skulle starta. Så blir det om Office visar tillägg i en äldre webbläsare.',
        'Uppdatera Office och, på en dator med Windows, Microsoft Edge WebView2.',
        'Hjälper det inte, skicka den här raden till den som installerade Tertial: ' + thrown,
      ];
    }
    return [
      'Excel har inte svarat på tio sekunder.',
      'Vänta en stund till. ' + CLOSE,
      'Hjälper det inte, stäng Excel och öppna det igen.',
    ];
  }

  function paragraph(text) {
    var element = document.createElement('p');
    element.style.cssText = STYLE;
    element.appendChild(document.createTextNode(text));
    return element;
  }

  function show() {
    var at = place();
    var lines = reason();
    if (shown !== null && shown.parentNode) shown.parentNode.removeChild(shown);
    if (at !== null && at.childNodes.length > 0) return;
    shown = document.createElement('div');
    shown.setAttribute('role', 'alert');
    for (var line = 0; line < lines.length; line += 1) shown.appendChild(paragraph(lines[line]));
    // While a file in the page's head is waited for, the page has no body yet.
    (at || document.documentElement).appendChild(shown);
  }

  function onError(event) {
    var isScript = event.target && event.target.tagName === 'SCRIPT';
    if (isScript) missing = missing || event.target.src;
    else thrown = thrown || event.message || null;
  }

  function onParsed() {
    isParsed = true;
    // A file that is missing will not come; what else there is may yet start.
    if (missing !== null) show();
    else if (shown !== null && shown.parentNode) shown.parentNode.removeChild(shown);
  }

  window.addEventListener('error', onError, true);
  document.addEventListener('DOMContentLoaded', onParsed);
  setTimeout(show, WAIT);
})();
