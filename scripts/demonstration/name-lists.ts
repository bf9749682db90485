/** First and last names as they occur in the Netherlands; chance puts them together, so nobody is anybody. */
const first =
  'Annelies, Bram, Çağla, Daniëlle, Emre, Fenna, Gijsbert, Hanane, Ilse, Jelmer, Khadija, Lieke, ' +
  'Marijn, Noor, Otto, Priya, Quirine, Rachid, Sietske, Thijs, Ümit, Veerle, Wout, Yara, Zoë, Arjen, ' +
  'Babette, Cornelis, Dorien, Elif, Floortje, Geertje, Hamza, Imane, Joost, Karlijn, Lukas, Merel, ' +
  'Niels, Olga, Paweł, Renée, Soraya, Tjitske, Ursula, Vincent, Wietske, Yusuf, Zainab, Anouk, Björn, ' +
  'Céline, Dirk-Jan, Eefje, Farida, Gerben, Hülya, Ivo, Jamila, Koen, Loes, Mohamed, Nynke, Oumaima, ' +
  'Pieternel, Ruben, Sanne, Teun, Ulrike, Vera, Willemijn, Xander, Ying, Zeynep, Aletta, Boris, ' +
  'Clarissa, Desta, Esmée, Frederiek, Gerda, Hidde, Inge, Joke, Kirsten, Leontien, Maarten, Naomi, ' +
  'Rosalie, Shanti';

const last =
  'van den Akkerhof, Aydemir, Bakkenes, el Bouazzaoui, de Bruinhorst, Claassens, Coenraads, Demirtaş, ' +
  "van Dijkhuis, Dijkgraaf, Ebbinge, Fabriek, Fernandes Lopes, van 't Hoff, ter Horstink, ten Brinke, " +
  'de Graauw, Haanstra, Jansma, Kaplanoğlu, van der Lindert, Lubbersen, Martis, Nguyen, Oosterhoff, ' +
  'op den Kamp, Pinasse, Postmus, Rodrigues, Sewnarain, Schuurmans, Terwal, Tjon-A-Loi, Uittenbos, ' +
  'Veenhuis, Verschuuren, Wiersinga, Yıldırım, Zandstra, Zwartveld, Nowicki, Mulderij, Boerema, ' +
  'Haverkort, de Witte, Slagteren, Boutahir, Amraoui, Bouzerda, Groothuis, van Leeuwenstein, Rietdijk, ' +
  'van der Weerd, de Jongh, Kamperman, Abdi, in den Bosch, Wassink, Tesfaye, Hoogerbrugge, Maduro, ' +
  'van de Velden, Oudejans, Brinkhof, Kısakürek, Reinders, Smeenk, Bosgoed, van Zuylekom, Weststrate, ' +
  'Doornbos, Ramdin, Hallema, Tichelman, Öztekin, van Oirschot, Lammertink, Poelstra, Chaouat, ' +
  'de Vreede, Koolhaas, Bremmer, Vriezekolk, Huisinga, Nieuwland, Sallandt, Troost, Ubbink, Wagemans, ' +
  'Zijlmans';

export const firstNames: readonly string[] = first.split(', ');
export const lastNames: readonly string[] = last.split(', ');
