/** Municipalities of the Netherlands, as they are or were called lately, and what parts of the country are called. */
const municipalities =
  'Aa en Hunze, Aalsmeer, Aalten, Achtkarspelen, Alblasserdam, Albrandswaard, Alkmaar, Almelo, Almere, Alphen aan den Rijn, ' +
  'Alphen-Chaam, Altena, Ameland, Amersfoort, Amstelveen, Amsterdam, Apeldoorn, Arnhem, Assen, Asten, Baarle-Nassau, Baarn, ' +
  'Barendrecht, Barneveld, Beek, Beekdaelen, Beesel, Berg en Dal, Bergeijk, Bergen, Bergen op Zoom, Berkelland, Bernheze, Best, ' +
  'Beuningen, Beverwijk, Bladel, Blaricum, Bloemendaal, Bodegraven-Reeuwijk, Boekel, Borger-Odoorn, Borne, Borsele, Boxtel, Breda, ' +
  'Bronckhorst, Brummen, Brunssum, Bunnik, Bunschoten, Buren, Capelle aan den IJssel, Castricum, Coevorden, Cranendonck, Culemborg, ' +
  'Dalfsen, Dantumadiel, De Bilt, De Fryske Marren, De Ronde Venen, De Wolden, Delft, Den Helder, Deurne, Deventer, Diemen, ' +
  'Dijk en Waard, Dinkelland, Doesburg, Doetinchem, Dongen, Dordrecht, Drechterland, Drimmelen, Dronten, Druten, Duiven, Echt-Susteren, ' +
  'Edam-Volendam, Ede, Eemnes, Eemsdelta, Eersel, Eijsden-Margraten, Eindhoven, Elburg, Emmen, Enkhuizen, Enschede, Epe, Ermelo, ' +
  'Etten-Leur, Geertruidenberg, Geldrop-Mierlo, Gemert-Bakel, Gennep, Gilze en Rijen, Goeree-Overflakkee, Goes, Goirle, Gooise Meren, ' +
  'Gorinchem, Gouda, Groningen, Gulpen-Wittem, Haaksbergen, Haarlem, Haarlemmermeer, Halderberge, Hardenberg, Harderwijk, ' +
  'Hardinxveld-Giessendam, Harlingen, Hattem, Heemskerk, Heemstede, Heerde, Heerenveen, Heerlen, Heeze-Leende, Heiloo, Hellendoorn, ' +
  'Helmond, Hendrik-Ido-Ambacht, Hengelo, Het Hogeland, Heumen, Heusden, Hillegom, Hilvarenbeek, Hilversum, Hoeksche Waard, ' +
  'Hof van Twente, Hollands Kroon, Hoogeveen, Hoorn, Horst aan de Maas, Houten, Huizen, Hulst, IJsselstein, Kaag en Braassem, Kampen, ' +
  'Kapelle, Katwijk, Kerkrade, Koggenland, Krimpen aan den IJssel, Krimpenerwaard, Laarbeek, Land van Cuijk, Landgraaf, Landsmeer, ' +
  'Lansingerland, Laren, Leeuwarden, Leiden, Leiderdorp, Leidschendam-Voorburg, Lelystad, Leudal, Leusden, Lingewaard, Lisse, Lochem, ' +
  'Loon op Zand, Lopik, Losser, Maasdriel, Maasgouw, Maashorst, Maassluis, Maastricht, Medemblik, Meerssen, Meierijstad, Meppel, ' +
  'Middelburg, Midden-Delfland, Midden-Drenthe, Midden-Groningen, Moerdijk, Molenlanden, Montferland, Montfoort, Mook en Middelaar, ' +
  'Neder-Betuwe, Nederweert, Nieuwegein, Nieuwkoop, Nijkerk, Nijmegen, Nissewaard, Noardeast-Fryslân, Noord-Beveland, Noordenveld, ' +
  'Noordoostpolder, Noordwijk, Nuenen, Nunspeet, Oegstgeest, Oirschot, Oisterwijk, Oldambt, Oldebroek, Oldenzaal, Olst-Wijhe, Ommen, ' +
  'Oost Gelre, Oosterhout, Ooststellingwerf, Oostzaan, Opmeer, Opsterland, Oss, Oude IJsselstreek, Ouder-Amstel, Oudewater, Overbetuwe, ' +
  'Papendrecht, Peel en Maas, Pekela, Pijnacker-Nootdorp, Purmerend, Putten, Raalte, Reimerswaal, Renkum, Renswoude, Reusel, Rheden, ' +
  'Rhenen, Ridderkerk, Rijssen-Holten, Rijswijk, Roerdalen, Roermond, Roosendaal, Rotterdam, Rozendaal, Rucphen, Schagen, Scherpenzeel, ' +
  'Schiedam, Schiermonnikoog, Schouwen-Duiveland, Simpelveld, Sint-Michielsgestel, Sittard-Geleen, Sliedrecht, Sluis, Smallingerland, ' +
  'Soest, Someren, Son en Breugel, Stadskanaal, Staphorst, Stede Broec, Steenbergen, Steenwijkerland, Stein, Stichtse Vecht, ' +
  'Súdwest-Fryslân, Terneuzen, Terschelling, Texel, Teylingen, Tholen, Tiel, Tilburg, Tubbergen, Twenterand, Tynaarlo, ' +
  'Tytsjerksteradiel, Uitgeest, Uithoorn, Urk, Utrecht, Utrechtse Heuvelrug, Vaals, Valkenburg, Valkenswaard, Veendam, Veenendaal, ' +
  'Veere, Veldhoven, Velsen, Venlo, Venray, Vijfheerenlanden, Vlaardingen, Vlieland, Vlissingen, Voerendaal, Voorne aan Zee, ' +
  'Voorschoten, Voorst, Vught, Waadhoeke, Waalre, Waalwijk, Waddinxveen, Wageningen, Wassenaar, Waterland, Weert, Weesp, Westerkwartier, ' +
  'Westerveld, Westervoort, Westerwolde, Westland, Weststellingwerf, Wierden, Wijchen, Wijdemeren, Wijk bij Duurstede, Winterswijk, ' +
  'Woensdrecht, Woerden, Wormerland, Woudenberg, Zaanstad, Zaltbommel, Zandvoort, Zeewolde, Zeist, Zevenaar, Zoetermeer, Zoeterwoude, ' +
  'Zuidplas, Zundert, Zutphen, Zwartewaterland, Zwijndrecht, Zwolle';
const others =
  'Den Haag, Den Bosch, Sittard, Geleen, Volendam, Edam, Heerhugowaard, Emmeloord, Bussum, Naarden, Spijkenisse, Hellevoetsluis, ' +
  'Veghel, Uden, Boxmeer, Cuijk, Echt, Drachten, Sneek, Hoogezand, Delfzijl, Winschoten, Wolvega, Zaandam, Voorburg, Leidschendam, ' +
  'Friesland, Fryslân, Drenthe, Overijssel, Flevoland, Gelderland, Noord-Holland, Zuid-Holland, Zeeland, Noord-Brabant, Brabant, Limburg, ' +
  'Twente, Achterhoek, Veluwe, Betuwe, Randstad, Haaglanden, Rijnmond, Kennemerland, Eemland, Foodvalley, Salland, Gooi, ' +
  'Zeeuws-Vlaanderen, West-Friesland, Amstelland, Zaanstreek, Bijlmer, Schilderswijk, Haagse, Leidse, Zwolse, Zeeuwse, Friese, Gelderse, ' +
  'Drentse, Groningse, Brabantse';

export const knownPlaces: readonly string[] = `${municipalities}, ${others}`.split(', ');

/** Places that are words as well: at the beginning of a sentence nobody can tell, and without a capital they are words. */
export const placesLikeWords: ReadonlySet<string> = new Set(
  (
    'best beek bergen borne buren echt ede delft dongen duiven elburg epe goes goirle gooi gouda hoorn houten huizen hulst kampen ' +
    'kapelle laren leiden lisse losser oss putten sluis soest someren stein texel tiel urk veere velsen voorst waterland weert ' +
    'westland wierden zeist heerde eersel best druten deurne ommen rheden heumen altena asten rozendaal noordwijk rijswijk randstad ' +
    'oosterhout steenbergen hardenberg westerveld edam raalte uden hof boekel schagen vaals vught'
  ).split(' '),
);
