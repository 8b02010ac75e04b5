import type { HeaderWords } from './headerWordsOf';

export const french: HeaderWords = {
  activities: {
    date: 'date, jour, quand, date d envoi, publie le, envoye le',
    hours:
      'heures, nombre d heures, heures passees, temps passe, temps en heures, duree h, duree heures, temps',
    minutes: 'minutes passees, temps en minutes, duree minutes, duree min',
    cost: 'cout, couts, depense, depenses, frais, cout en euros, depense publicitaire',
    gain: 'gains, revenu, revenus, recette, recettes, chiffre d affaires, ca, ventes, rapporte, entrees, ce que ca a rapporte',
    activity: 'activite, quoi, tache, ce qu on a fait, campagne, travail, description',
    channel: 'canal, reseau, plateforme, support, ou',
    person: 'personne, employe, employee, qui, par, fait par',
    personalness: 'personnel, degre personnel',
    offering: 'produit ou service, offre, prestation',
    interest: 'interet, sujet, theme',
    online: 'en ligne ou hors ligne, en ligne',
    purpose: 'but, objectif',
    contacts: 'personnes touchees, destinataires, conversations',
    responses: 'reponses, retours',
    leads: 'demandes, demandes de devis, prospects',
    conversions: 'nouveaux clients, reservations, commandes',
  },
  orders: {
    customer:
      'client, cliente, clients, numero client, numero de client, n client, no client, id client, code client, nom du client, nom client, adresse email, adresse mail, email client, courriel, mail, acheteur, nom',
    date: 'date, date de commande, date commande, date d achat, date de vente, date de facture, date facture, date de paiement, commande le, jour',
    amount:
      'montant, montant total, montant ttc, montant ht, total ttc, total ht, prix, ca, chiffre d affaires, montant paye, paye, somme, prix total',
    orderId:
      'numero de commande, numero commande, n commande, n de commande, no commande, commande, numero de facture, n facture, facture',
    discount: 'remise, reduction, rabais, montant de la remise',
    discountCode: 'code promo, code de reduction, code remise, bon de reduction',
    refund: 'remboursement, rembourse, montant rembourse, avoir',
    fullyRefunded: 'entierement rembourse',
    source: 'origine, provenance, canal, canal de vente, comment connu, connu par, entendu parler',
    referral: 'recommande par, parraine par, parrainage',
    offering: 'produit, article, nom du produit, prestation, designation',
    tax: 'tva, montant tva, taxe, taxes',
    shipping: 'livraison, frais de livraison, frais de port, frais d envoi, port',
    status: 'statut du paiement, statut de paiement, statut paiement, statut',
  },
  customers: {
    customer:
      'client, cliente, numero client, numero de client, n client, no client, id client, code client, nom du client, nom client, adresse email, adresse mail, courriel, mail, nom',
    engagedSince:
      'newsletter depuis, inscrit le, inscrite le, inscription le, date d inscription, inscrit depuis, abonne depuis, abonne le, membre depuis, suit depuis, nous suit depuis, engage depuis, depuis',
    engaged: 'infolettre, abonne, abonnee, inscrit, nous suit, engage, membre',
    customerSince: 'client depuis, premiere commande, premier achat',
    segment: 'groupe de clients, type de client, categorie',
    source: 'origine, provenance, comment connu, connu par',
    referredBy: 'recommande par, parraine par, parrain',
    socialUser: 'utilise les reseaux sociaux, reseaux sociaux',
    group: 'groupe test, groupe temoin, groupe controle',
    groupSince: 'groupe depuis, dans le groupe depuis',
  },
  events: {
    person:
      'personne, visiteur, client, numero client, n client, no client, adresse email, courriel, mail, nom, qui',
    date: 'date, date et heure, horodatage, moment, jour, quand',
    stage: 'etape, phase, evenement, action',
  },
  stages: {
    stage: 'etape, phase',
    count: 'nombre, personnes, nombre de personnes, gens, visiteurs, clients, effectif',
    cost: 'cout, couts',
  },
  offers: {
    name: 'offre, promotion, nom de l offre, nom',
    start: 'date de debut, debut, du, a partir du',
    end: 'date de fin, fin, au, jusqu au',
    cost: 'cout, couts',
    hours: 'heures',
    discountRate: 'remise, reduction, taux de remise',
  },
  posts: {
    date: 'date, publie le, date de publication, poste le, envoye le, date d envoi, jour',
    channel: 'canal, reseau, plateforme',
    type: 'type de publication, type de post, format',
    reach: 'portee, couverture, personnes touchees, comptes touches, destinataires',
    impressions: 'affichages, vues',
    interactions: 'interactions totales, engagements totaux',
    likes: 'j aime, mentions j aime',
    comments: 'commentaires',
    shares: 'partages, partage',
    saves: 'enregistrements, enregistre',
    clicks: 'clics, clics sur le lien',
    minutes: 'minutes passees',
    negatives: 'desabonnements, desinscriptions',
  },
};
