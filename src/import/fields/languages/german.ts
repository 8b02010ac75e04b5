import type { HeaderWords } from './headerWordsOf';

export const german: HeaderWords = {
  activities: {
    date: 'datum, tag, wann, gesendet am, veroffentlicht am',
    hours:
      'stunden, std, stunde, arbeitsstunden, arbeitszeit, zeit in stunden, zeitaufwand, aufwand, dauer std, dauer',
    minutes: 'minuten, dauer min, dauer minuten, zeit in minuten',
    cost: 'kosten, ausgaben, ausgegeben, aufwendungen, werbekosten, kosten in euro',
    gain: 'ertrag, ertrage, umsatz, umsatze, umsaetze, einnahmen, erlos, erlose, erloes, eingenommen, gewinn, was kam rein',
    activity:
      'aktivitat, aktivitaet, massnahme, maßnahme, tatigkeit, taetigkeit, aktion, was, was gemacht, aufgabe, kampagne, beschreibung',
    channel: 'kanal, netzwerk, plattform, wo',
    person: 'mitarbeiter, mitarbeiterin, wer, von wem, erledigt von',
    personalness: 'personlich, wie personlich, persoenlich',
    offering: 'angebot, produkt oder dienstleistung, dienstleistung, leistung',
    interest: 'interesse, thema',
    online: 'online oder offline',
    purpose: 'zweck, ziel',
    contacts: 'kontakte, erreichte personen, empfanger, empfaenger, gesprache, gespraeche',
    responses: 'antworten, reaktionen, ruckmeldungen, rueckmeldungen',
    leads: 'anfragen, interessenten',
    conversions: 'neukunden, neue kunden, buchungen, bestellungen, abschlusse, abschluesse',
  },
  orders: {
    customer:
      'kunde, kundin, kunden, kundennummer, kundennr, kunden nr, kd nr, kunden id, kundenname, kunde name, email adresse, emailadresse, email kunde, kaufer, kaeufer, besteller, auftraggeber, name',
    date: 'datum, bestelldatum, auftragsdatum, rechnungsdatum, kaufdatum, verkaufsdatum, zahlungsdatum, bestellt am, tag',
    amount:
      'betrag, gesamtbetrag, rechnungsbetrag, bestellwert, auftragswert, summe, gesamt, umsatz, nettobetrag, netto, bruttobetrag, brutto, preis, bezahlt',
    orderId:
      'bestellnummer, bestellnr, bestell nr, auftragsnummer, auftragsnr, auftrags nr, rechnungsnummer, rechnungsnr, rechnungs nr, belegnummer, beleg nr, bestellung',
    discount: 'rabatt, rabattbetrag, nachlass',
    discountCode: 'rabattcode, gutscheincode, gutschein, aktionscode',
    refund: 'erstattung, ruckerstattung, rueckerstattung, erstattet, gutschrift, retoure',
    fullyRefunded: 'voll erstattet, vollstandig erstattet',
    source:
      'quelle, herkunft, kanal, vertriebskanal, verkaufskanal, woher, wie gefunden, gehort von, aufmerksam durch',
    referral: 'empfohlen von, empfehlung, empfehlung von',
    offering: 'produkt, artikel, artikelname, dienstleistung, leistung, beschreibung',
    tax: 'mwst, mw st, ust, umsatzsteuer, mehrwertsteuer, steuer, mwst betrag',
    shipping: 'versand, versandkosten, porto, lieferkosten',
    status: 'zahlungsstatus, bestellstatus',
  },
  customers: {
    customer:
      'kunde, kundin, kundennummer, kundennr, kunden nr, kd nr, kunden id, kundenname, email adresse, emailadresse, kontakt, name',
    engagedSince:
      'newsletter seit, angemeldet am, anmeldedatum, registriert am, abonniert am, abonnent seit, mitglied seit, folgt seit, folgt uns seit, follower seit, engagiert seit, dabei seit, seit',
    engaged: 'newsletter, folgt uns, abonnent, abonniert, engagiert, angemeldet, mitglied',
    customerSince: 'kunde seit, kundin seit, erste bestellung, erster kauf, erstkauf',
    segment: 'kundengruppe, kundensegment, kundenart, kategorie',
    source: 'quelle, herkunft, woher, wie gefunden, gehort von, aufmerksam durch',
    referredBy: 'empfohlen von, geworben von',
    socialUser: 'nutzt soziale medien, soziale medien',
    group: 'testgruppe, kontrollgruppe',
    groupSince: 'gruppe seit, in gruppe seit',
  },
  events: {
    person:
      'person, besucher, kunde, kundin, kundennummer, kunden nr, kontakt, email adresse, emailadresse, name, wer',
    date: 'datum, zeitpunkt, datum und zeit, datum uhrzeit, tag, wann',
    stage: 'stufe, phase, schritt, ereignis, aktion',
  },
  stages: {
    stage: 'stufe, phase, schritt',
    count: 'anzahl, personen, anzahl personen, leute, menschen, besucher, kunden',
    cost: 'kosten',
  },
  offers: {
    name: 'angebot, aktion, aktionsname, name der aktion',
    start: 'startdatum, beginn, anfang, von, ab, gultig ab, gueltig ab',
    end: 'enddatum, ende, bis, gultig bis, gueltig bis',
    cost: 'kosten',
    hours: 'stunden, std',
    discountRate: 'rabatt, rabattsatz, rabatt prozent, nachlass',
  },
  posts: {
    date: 'datum, veroffentlicht am, veroeffentlicht am, gepostet am, gesendet am, versanddatum, tag',
    channel: 'kanal, netzwerk, plattform',
    type: 'art, beitragsart, art des beitrags, beitragstyp, typ',
    reach: 'reichweite, erreichte personen, erreichte konten, empfanger, empfaenger',
    impressions: 'impressionen, aufrufe, einblendungen',
    interactions: 'interaktionen, reaktionen gesamt',
    likes: 'gefallt mir, gefallt mir angaben, gefaellt mir, reaktionen',
    comments: 'kommentare',
    shares: 'geteilt, geteilte inhalte, teilungen',
    saves: 'gespeichert',
    clicks: 'klicks, linkklicks, link klicks',
    minutes: 'minuten',
    negatives: 'abmeldungen, abbestellungen, entfolgt',
  },
};
