## The stop screen

stop-title = Stop en ga zitten.
stop-now = Pijn of druk op de borst, pijn die uitstraalt naar arm, kaak of rug, ernstige kortademigheid, flauwvallen, of een snelle of onregelmatige hartslag die niet tot rust komt: bel je alarmnummer.
stop-today-title = Zoek vandaag hulp
stop-today-back = Rugpijn samen met tintelingen, zwakte of gevoelloosheid in beide benen, een doof gevoel rond geslachtsdelen of billen, moeite met plassen, of verlies van controle over blaas of darmen is een noodgeval.
stop-today-leg = Eén been gezwollen, warm, rood of kloppend: bel met spoed; met kortademigheid of pijn op de borst: noodgeval.
stop-soon-title = Ga binnenkort naar een arts
stop-soon = Pijn, tintelingen of gevoelloosheid die steeds terugkomen of blijven; rugpijn met koorts, gewichtsverlies, ’s nachts erger of niet minder bij rust; een gewricht dat op slot gaat, doorzakt of opzwelt; pijn na een val.
stop-numb = Een doof zitvlak dat binnen enkele minuten staan overgaat, komt vaak voor na lang zitten; een doof gevoel dat blijft, of in het zadelgebied, niet.
stop-close = Sluiten
