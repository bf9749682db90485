const common =
  'Aalbers Aarts Abbink Abdi Abdullah Abdullahi Achahbar Adams Addou Adriaanse Adriaansen Aerts Afkir ' +
  'Ahmadi Ahmed Akkaya Aksoy Aksu Akyol Alami Alaoui Albayrak Ali Amghar Amrani Andersen Anderson Anwari ' +
  'Aoulad Arends Arslan Asante Aslan Assefa Atalay Ates Avci Aydin Aydogan Azizi Azzouzi Baars ' +
  'Bakkali Bakker Balci Baldewsingh Baran Bayrak Beekhuis Beekman Benali Benhaddou Bensaid Berends Bergsma ' +
  'Berhane Berkhout Beumer Bijlsma Blokland Boerma Boersma Boonstra Bosma Bosman Bouali Bouazza Bouchtaoui ' +
  'Boudouh Boukhari Bouma Bouman Bouwman Bouwmeester Bouzid Bouzidi Brandsma Brinkman Broekhuizen ' +
  'Brouwer Brown Bruggeman Bruijn Buijs Bulut Celik Cetin Chaouch Chaudhry Chen Claes Claassen Claessens Clark ' +
  'Coenen Cooper Coppens Cornelissen Coskun Cox Cremers Cruz Cuijpers Daalhuizen Dahhan Dahman Damen Davis ' +
  'Dekker Dekkers Demir Demirci Demirel Demirtas Derksen Diallo Dijkhof Dijkhuis Dijkman Dijksma Dijkstra ' +
  'Dinc Dogan Doornbos Driessen Dubois Duijvestein Duman Durmaz Durmus Eggink Eikelboom Ekinci Elbers ' +
  'Erdem Erdogan Ersoy Esposito Evans Evers Faber Farah Feenstra Fernandes Fernandez Ferrari ' +
  'Fischer Fransen Franssen Garcia Gebremariam Gebreyesus Gerrits Gerritsen Ghebremichael Gijsbers Girmay ' +
  'Goedhart Gomes Gomez Gonzalez Goossens Groenendijk Groeneveld Groothuis Guler Gunes Gungor Haagsma Haan ' +
  'Habtom Haddad Haddou Haddouch Hagos Haidari Haile Hamdi Hamidi Hansen Harris Hassan Hassani Haverkamp ' +
  'Heijmans Heijnen Hendriks Hendriksen Hendrikx Hermans Hermsen Heuvelman Hoeksema Hoekstra Hoffmann ' +
  'Hofman Hofstede Hofstra Hogeveen Hoogendoorn Hoogland Hosseini Houtman Hughes Huijbers Huisman Huizinga ' +
  'Hussain Hussein Huynh Ibrahim Idrissi Ionescu Isik Ivanov Ivanova Jacobs Jaddoe Jagroep Jankowski ' +
  'Jansen Jansma Janssen Janssens Jimale Johnson Jones Jonker Jonkman Joosten Kablan Kahraman Kalkan ' +
  'Kamphuis Kampman Kaplan Kara Karaca Karels Karimi Kaya Keita Kelly Kerkhof Kersten Khalil Khan Kidane ' +
  'Kilic Klaassen Kloosterman Koc Kocak Kodjo Kok Kooiman Kooistra Koopman Koopmans Korkmaz Koster ' +
  'Kovalenko Kowalczyk Kowalska Kowalski Kramer Kramers Kruijer Kuijpers Kuiper Kuipers Kurt Kuypers ' +
  'Kwaku Lachhab Lambert Lambrechts Lammers Langendijk Larsen Laurent Leenders Lefebvre Lemmens ' +
  'Lewandowski Liang Linssen Looman Loonstra Lopez Lubbers Luijten Maassen Maes Mahamud Mahmoud Mansour ' +
  'Martens Martin Martina Martinez Mbaye Mehari Meijer Meijers Meinders Mensah Mertens Meyer Michels ' +
  'Middelkoop Miller Mohamed Mohammadi Mohammed Mohamud Molenaar Moore Moussaoui Mukherjee Mulder Mulders ' +
  'Muller Murphy Nazari Nelson Nguyen Nieuwenhuijsen Nieuwenhuis Nijhof Nijhuis Nijland Nilsson Noordhoek ' +
  'Noordman Noori Nowak Nowakowski Oduber Okafor Oosterhof Oosterhuis Oosterveen Oostra Osman Otten Ouali ' +
  'Ouchen Ouwerkerk Overbeek Owusu Ozcan Ozdemir Ozkan Ozturk Patel Peeters Pereira Perez Peters Petersen ' +
  'Petrov Petrova Pham Phan Philipsen Phillips Pieters Pietersen Pinas Plantinga Poelman Poels Polat ' +
  'Popescu Postma Prinsen Rademaker Rahimi Rahman Rajabi Ramdin Ramdjan Ramlal Ramsaran Rashid Reddy ' +
  'Reijnders Reinders Rezaei Rietveld Rijnders Roberts Robinson Rodrigues Rodriguez Roelofs Roelofsen ' +
  'Rombouts Rosaria Rossi Ruiter Rutten Sahin Saidi Salah Saleh Sanchez Sanders Santos Sardjoe ' +
  'Scheepers Schepers Schipper Schmidt Schneider Schoenmaker Scholten Schoonhoven Schouten ' +
  'Schreuder Schreurs Schulz Schuurman Sewnarain Shah Sharma Shevchenko Siebelink Sijbrandij Silva Simons ' +
  'Singh Slager Smeets Smit Smith Smits Snijders Soekarno Soerdjan Sousa Spaans Steenbergen Stevens ' +
  'Stolk Swinkels Szymanski Tahir Tahiri Taylor Tekin Tesfamariam Tesfay Tesfaye Teunissen Thijssen Thomas ' +
  'Thompson Tichelaar Tijssen Timmerman Timmermans Toprak Tran Traore Tromp Tuinstra Turan Uijlenbroek ' +
  'Unal Uysal Vargas Veenstra Veldhuis Veldhuizen Veldkamp Veltman Verbeek Verberne Verbruggen ' +
  'Verburg Verdonk Verheijen Verhoef Verhoeven Verkerk Vermaat Vermeer Vermeulen Verschoor Verschuren ' +
  'Versteeg Verweij Vink Visscher Visser Vissers Vogelaar Vos Vreeswijk Wagenaar Wagner ' +
  'Walstra Wang Wassink Weber Weijers Wessels Westerhof Westra Wiersma Wijnands Wilbrink Willems Willemse ' +
  'Willemsen Williams Wilson Wisniewski Wojcik Wolters Wong Wouters Wright Wu Xu Yahaya Yalcin Yang Yavuz ' +
  'Yildirim Yildiz Yilmaz Yuksel Zandstra Zeeman Zhang Zhao Zheng Zhou Zielinski Zijlstra Zuidema ' +
  'Zweers';

/** Surnames that people in the Netherlands have, in lower case without accents; none that is more often a word. */
export const surnames: ReadonlySet<string> = new Set(common.toLowerCase().split(' '));
