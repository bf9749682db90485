const common =
  'Aad Aaliyah Aaltje Aaron Abby Abdel Abdelhak Abdelkader Abderrahim Abdi Abdirahman Abdul Abdullah ' +
  'Abdullahi Abdulrahman Abdulwahab Abe Abebe Abel Abeltje Abigail Abimbola Abraham Achmed Ada Adam ' +
  'Adebayo Adri Adriaan Adrian Adriana Adwoa Afia Ageeth Agim Agnes Agnieszka Ahmad Ahmadullah Ahmed Ahmet ' +
  'Aicha Aiden Aimée Aisha Akosua Akua Alaa Alan Albert Albertine Alejandra Alejandro Aleksander ' +
  'Aleksandra Alex Alexander Alexandra Aleyna Ali Alice Alicia Alida Alin Alina Alisa Aliya Aliyah Alma ' +
  'Almaz Alparslan Alwin Alya Alyssa Amal Amalia Amara Amaya Amber Amela Amelia Amelie Amélie Amin Amina ' +
  'Amir Amira Amra Amy Ana Anand André Andrea Andreas Andrei Andrzej Angela Ângela Angelina Angelo Aniek ' +
  'Anil Anique Anita Anja Anjali Ank Anke Anna Annabel Anne Anneke Annelien Annelies Annemarie Annemiek ' +
  'Annemieke Annemijn Annerieke Annet Annette Anniek Anouar Anouk Ans Anthony Antje Antoinette Anton ' +
  'Antoni Antonia Antoon Anwar Aras Arben Arda Arend Ariaan Ariana Arie Arjan Arjen Armin Arno Arnold ' +
  'Arnoud Aron Arthur Aruna Arya Asel Asha Ashley Ashwin Asiya Astrid Asya Auke Aurora Ava Axel Aya Ayaan ' +
  'Ayana Ayaz Ayden Ayla Aylin Ayman Ayoub Ayse Ayşe Ayşegül Ayten Azra Babette Badr Bao Barbara Barry ' +
  'Bart Bartek Bartosz Bas Basel Bashar Bastiaan Baukje Beata Beatrix Beatriz Beau Bella Ben Benja ' +
  'Benjamin Bente Benthe Bentley Benyamin Berber Berend Bernard Berrie Bert Berta Bertus Besnik Betsy ' +
  'Betty Bianca Bibi Bilal Biniam Bjorn Bjørn Bo Boas Boaz Bob Bobbi Bobbie Bobby Bodhi Bodi Boet Bogdan ' +
  'Boris Bouchra Boudewijn Bowie Bradley Brahim Bram Brandon Brayden Brenn Brent Brian Brigitte Britt ' +
  'Bruce Bruno Bryan Burak Carina Carla Carlijn Carlo Carlos Carmen Carola Carolien Caroline Cas Casper ' +
  'Cataleya Catharina Cato Cees Celine Céline Cem Cemile Chaima Chantal Charlie Charlotte Chase Chayenne ' +
  'Chelsea Chelsey Chidi Chinedu Chloe Chris Christa Christel Christiaan Christian Christina Christine ' +
  'Christopher Claire Claudia Cobie Coen Colin Collin Conceição Conny Cor Cora Corien Corine Corné ' +
  'Cornelia Cornelis Corrie Corrina Cristian Cristina Daan Daantje Daisy Daley Damian Damin Dana Dani ' +
  'Daniel Daniël Daniëlla Danielle Daniëlle Danilo Danique Danny Dante Daphne Dariusz Dave Davey Davi ' +
  'David Davina Davy Dean Debby Deborah Defne Delano Demi Deniz Dennis Derek Derk Derya Devi Devin Dewi ' +
  'Dex Dexx Diana Dick Diede Diederik Diego Dieke Dijana Dimitar Dimitri Dina Dineke Dinesh Dion Dirk ' +
  'Dirkje Djamila Djamilla Djayden Djenaro Djenna Djoeke Dolf Dominik Dominique Donna Donny Dorian Dorien ' +
  'Dorine Doris Dorota Dorothé Douwe Dragan Driss Duc Duco Duuk Dylan Dylano Eddy Eden Edith Eduard ' +
  'Eduardo Edwin Eef Eefje Egbert Eleanor Elena Eleonora Eli Eliana Elias Elif Elijah Elin Elina Eline ' +
  'Elisa Elisabeth Elise Eliza Elizabeth Elize Elke Ella Elle Elleke Ellen Elly Elodie Els Elsa Elske ' +
  'Elynn Emeka Emel Emiel Emilia Emilie Emily Emin Emina Emine Emir Emma Emmy Emre Engelien Ensar Enzo ' +
  'Eray Ercan Erdem Eric Erica Erik Erika Erkan Ernst Ertan Erwin Esma Esmee Esmée Esperanza Esra Esther ' +
  'Ethan Eva Evan Evelien Eveline Everdien Evert Evi Evie Evy Ewa Eymen Eyob Ezra Faas Fabian Fabiënne ' +
  'Fadi Fadoua Faduma Faiza Famke Farah Fardau Farhad Farid Farida Farzana Farzia Fatih Fatiha Fatima ' +
  'Fátima Fatma Fay Faya Faye Fayen Fayenne Febe Fedde Feline Féline Felix Fem Femke Femm Fender Fenna ' +
  'Fenne Ferdinand Fereshteh Ferhat Fernanda Fernando Ferre Ferry Fieke Fien Fiene Fiep Filip Filiz Filmon ' +
  'Filou Finley Finn Finnley Firas Fleur Floor Floortje Flore Florence Florian Florin Florine Floris Flynn ' +
  'Fokke Fokko Foppe Fouad Francien Francis Francisca Francisco Franciska Frank Frans Fred Frederik Freek ' +
  'Frenkie Freweini Freya Frits Furkan Fynn Gabriel Gabriël Gabriela Gaia Geert Geertje Geertruida George ' +
  'Georgi Gerard Gerben Gerda Gerlinde Germa Gerrie Gerrit Gert Gertjan Ghada Ghassan Ghizlane Ghulam ' +
  'Gideon Giel Gijs Gina Gioia Giovanna Giovanni Gita Gitta Giulia Gladys Glenn Gökhan Gonzalo Goran Grace ' +
  'Greet Greetje Grietje Grzegorz Guadalupe Guido Guillermo Gül Gülay Gülsen Guus Guusje Gwen Haben Habib ' +
  'Habiba Hadi Hafid Hafida Hafsa Hailey Haitham Hakan Hakim Hala Halil Hamid Hamza Hanan Hanane Hanna ' +
  'Hannah Hanne Hanneke Hannie Hans Harm Harold Harrie Harry Harvey Hasan Hasna Hassan Hatice Hayat Hayley ' +
  'Heba Heidi Hein Helen Helena Helga Hendrik Hendrika Henk Henny Henri Henriëtte Herman Hetty Hiba Hicham ' +
  'Hidaya Hidde Hieu Hilda Hilde Hiltje Hind Hira Hoa Hodan Homayoun Hossam Houda Houria Hristo Hugo Huib ' +
  'Huibert Hülya Hung Huong Hüseyin Hussein Huub Hyacinth Ian Ibrahim İbrahim Ida Idil Idris Ien Iet ' +
  'Ifeoma Ifrah Igor Ikram Ilay Ilham Ilias Ilja Ilker Ilona Ilse Ilyas Imane Imani Imke Imran Imre Ina ' +
  'Inara Inaya Indra Indy Ineke Ines Inês Inez Inge Ingrid Ioana Ionut Ireen Irene Iris Irma Iryna Isa ' +
  'Isaac Isabeau Isabel Isabella Isabelle Isaiah Ismael Ismail İsmail Isra Iva Ivan Ivana Ivar Ivo Ivy ' +
  'Iwan Iyad Ize Izzy Jaantje Jaap Jacco Jace Jacek Jack Jackie Jackson Jacky Jaco Jacob Jacoba Jacobus ' +
  'Jacomijn Jacqueline Jada Jade Jaelynn Jailey Jaimie Jaimy Jairo Jaivey Jake Jakob Jakub Jalou Jamal ' +
  'James Jamie Jamila Jamshid Jan Jana Jane Janine Janna Janne Janneke Jannes Jannet Jannetje Jannie ' +
  'Jantine Jantje Jara Jari Jarno Jarosław Jasmijn Jasmina Jasmine Jason Jasper Javi Javier Jawad Jax ' +
  'Jaxon Jaxx Jay Jayce Jayda Jaydee Jayden Jaylano Jaylen Jaylinn Jayson Jayvano Jazz Jazzlyn Jazzlynn ' +
  'Jeanette Jeannette Jeffrey Jefta Jelena Jelle Jelmer Jelte Jeltje Jenna Jennifer Jenny Jens Jente Jeppe ' +
  'Jeremiah Jermain Jermaine Jeroen Jerrel Jesper Jess Jesse Jessica Jessie Jesslyn Jesslynn Jesús Jette ' +
  'Jidde Jikke Jill Jim Jimi Jimmy Jing Jinte Jinthe Jip Jitske Joah Joanna João Joaquín Joas Job Joe Joël ' +
  'Joëlle Joep Joes Joey Johan Johanna Johannes John Joke Jolanda Jolande Jolie Jolien Jolijn Jona Jonah ' +
  'Jonas Jonathan Joop Joost Jop Jordan Jordy Jorge Joris Jorn Jorrit Jort Jos José Josefien Joseph ' +
  'Josephien Josephine Josh Joshua Josien Josje Jouke Joy Joya Joyce Juan Juda Judith Jula Julan Jule ' +
  'Jules Julia Julian Julie Juliette Juliëtte Julius Juna Junayd June Juno Jur Jurgen Jurmaine Jurre ' +
  'Justin Juul Kaan Kacper Kadir Kai Kaj Kalina Kamal Kamil Karam Karel Karen Karim Karima Karin Karlijn ' +
  'Karst Kasper Katarzyna Kate Katinka Katja Kato Kavita Kay Kayden Kaylee Kayleigh Keano Kees Kelly ' +
  'Kelvin Kemal Kenan Kenji Kenneth Kensi Kenza Kenzo Kerem Kevin Khadija Khadra Khaled Khalid Khatera ' +
  'Kian Kiara Kidane Kiki Kim Kimberly Kira Kjeld Klaartje Klaas Klazien Koen Kofi Kojo Koos Krasimir ' +
  'Krijn Krzysztof Kwabena Kwame Kweku Kyan Kyano Kyara Kyra Laila Lakshmi Laleh Lamia Lana Lara Lars ' +
  'Lasse Latifa Laura Laure Lauren Laurens Laurie Laurine Layla Layth Lea Leah Leen Leendert Leida Len ' +
  'Lena Leni Lenn Lennart Lenne Lennon Lennox Leo Leon Leonardo Leonie Leonoor Lev Levent Levi Levy Lewis ' +
  'Lex Lexi Lexie Leyla Lia Liam Lianne Lieke Lien Liene Lies Liesbeth Liesje Lieuwe Lieve Lilian Liliana ' +
  'Lilly Lilou Lily Lina Linda Linde Linh Linn Linne Lisa Lisanne Lise Liselotte Lisette Liv Liva Livia ' +
  'Liya Liyam Liyana Liz Liza Lize Lizz Lizzy Lloyd Lodewijk Loek Loes Loet Logan Lois Loïs Lola Lonneke ' +
  'Lorena Lorenzo Lott Lotte Lou Loua Louay Loubna Louie Louis Louisa Louise Lourdes Lova Luc Luca Lucas ' +
  'Lucia Luciano Lucie Lucretia Lucy Luis Luisa Luitzen Luka Lukas Łukasz Luke Luna Lune Luuk Luwam Lyam ' +
  'Lydia Lynn Maaike Maan Maarten Maartje Machteld Macy Madelief Mads Mae Maes Maeve Magda Magdalena Mahad ' +
  'Maher Mahesh Mahir Mahmut Mahnaz Maja Majd Małgorzata Malik Malika Malou Mandy Manisha Manoah Manon ' +
  'Manu Manuel Manuela Mara Marc Marcel Marcella Marcin Marcus Marek Maren Marga Margje Margot Margreet ' +
  'Margreeth Margriet Maria Mariam Mariama Marian Marianne Marie Marieke Marielle Marije Marijke Marijn ' +
  'Marina Marinus Mario Marion Marissa Marit Marius Mariusz Marja Marjan Marjolein Marjolijn Mark Marleen ' +
  'Marlene Marley Marlie Marlies Marloes Marlon Marly Marrit Marry Marta Marten Martha Martijn Martin ' +
  'Martina Martine Marvin Marwa Maryam Maryan Mason Mateo Mathijs Mathilde Mats Matteo Matthew Matthias ' +
  'Matthijs Matz Maud Maurice Maurits Max Maxim Maxime Maximilian Maya Mayra Maysa Mayson Mazen Meena Mees ' +
  'Megan Meghan Mehdi Mehmet Meike Meindert Melanie Melek Melina Melisa Melissa Melle Melody Mels Meltem ' +
  'Menno Meredith Merel Merhawi Meriem Merijn Merle Merlijn Meron Mert Meryem Metin Metje Mette Meyra Mia ' +
  'Micah Micha Michael Michał Michel Michelle Michiel Mick Midas Mieke Miep Miguel Mihaela Mihai Mik Mika ' +
  'Mike Mikki Mila Milan Milana Milano Milena Miles Miley Milica Milly Milo Milou Mimoun Mimount Mina Ming ' +
  'Minh Mink Minke Miquel Mira Miran Mirjam Mirjana Mirre Mirsad Mirte Mirthe Mirza Mitch Mitchell Mo ' +
  'Mohamad Mohamed Mohammad Mohammed Mohan Mojtaba Mona Moniek Monika Monique Moos Morris Mounia Mounir ' +
  'Mourad Moussa Mozes Muhammad Muhammed Mulu Murat Musa Mustafa Myla Mylan Mylo Myra Myrthe Nabil Nadia ' +
  'Nadine Nadir Naima Najat Najib Najoua Nanda Naomi Naoual Naoufal Naoufel Naresh Nasir Nasra Nasrin ' +
  'Nasser Natan Natasja Nathalie Nathan Natnael Naud Navid Nawal Naziha Neeltje Nel Nela Nelleke Nelly ' +
  'Nena Nenad Nermin Ngoc Ngozi Nhung Nick Nico Nicole Niek Niels Niene Nienke Nigel Nika Nikki Nikkie ' +
  'Nikodem Nikola Nikolay Nila Nilofar Nils Nimo Nina Nino Ninthe Nisa Nizar Noa Noah Noam Noami Noan Noë ' +
  'Noël Noëlla Noëlle Nola Nolan Nomi Noor Noortje Nora Norah Nordin Nore Noud Nour Noureddine Nouri Nout ' +
  'Novan Novi Nowi Nox Nur Nuray Nurcan Nursel Nynke Obada Odai Okan Olaf Oleksandr Oleksandra Olena Olga ' +
  'Oliver Olivia Olivier Oliwia Oliwier Oluwaseun Omaima Omar Omer Ömer Onur Orhan Oscar Oskar Osman Otis ' +
  'Ottilie Otto Ouassima Oumayra Owen Özcan Özgür Özlem Pablo Paola Parisa Parwana Pascal Patricia Patrick ' +
  'Paul Paula Paulien Pauline Paulo Paweł Pedro Pelle Pepijn Peter Petra Phileine Philip Philou Phuong ' +
  'Pien Pierre Piet Pieter Pim Piotr Pippa Plamen Pleun Pola Pooja Popke Prakash Premchand Priya ' +
  'Przemysław Puck Qiang Quang Quin Quincy Quinn Quinten Quinty Quyen Rabia Rachel Rachid Rachida Radha ' +
  'Radouan Radu Raf Rafael Rafaël Rafał Raff Rahel Rahim Rahma Rajesh Rakesh Ralph Ramazan Ramesh Rami ' +
  'Ramon Ramón Ramzi Rana Rania Raoul Raphael Raphaël Raquel Ravi Rayan Rayen Raymon Raymond Rayvano ' +
  'Razvan Rebecca Recep Redouan Reina Reinder Reinier Reinout Remco Renata Renate René Renée Rens Renske ' +
  'Reshma Revi Reza Ria Riad Ricardo Richard Rick Rico Rida Riekje Riet Rietje Rignald Rik Riley Rima ' +
  'Rinske Rinus Rita Ritesh Rixt Roan Rob Robbert Robel Robert Robin Roderick Rodrigo Roel Roelof Rogier ' +
  'Rohan Roland Rolf Romano Romee Romy Ron Ronald Ronnie Roos Rosa Rosalie Rosanne Rose Rosemarie Roshan ' +
  'Rosie Rowan Roxy Roy Roya Ruba Ruben Ruby Rudi Rudy Rukiye Rutger Ruthmila Ruud Ryan Saar Sabine Sabir ' +
  'Sacha Safa Safae Safiya Safouan Safouane Sagal Sahra Said Saida Salah Saleh Saliha Salim Salima Salma ' +
  'Salomë Sam Samar Sami Samia Samir Samira Sammie Samrawit Samuel Samuël Sanae Sander Sandhya Sandra ' +
  'Sanjay Sanna Sanne Santosh Sara Sarah Sare Saskia Savi Savita Sawsan Sayed Scott Scottie Seb Sebas ' +
  'Sebastiaan Sebastian Sef Seff Selam Selena Selim Selin Selina Selma Sem Semhar Semih Semra Senad Senait ' +
  'Senn Senna Senne Sepp Seppe Serap Serdar Serena Sergio Şerife Serkan Seth Sev Sevda Sevgi Shabnam ' +
  'Shakuntala Shane Shanice Shaniqua Shanti Shaquille Sharon Sheraldo Sherida Sherwin Shirin Shurensly ' +
  'Shyam Sibel Sicco Siebe Siebren Sieger Siem Sienna Siënna Siep Sietske Sigmund Sigrid Siham Sihame Sil ' +
  'Silas Silke Silvan Silvia Simon Simone Sinan Siobhán Sita Sjaak Sjoerd Sjors Sjoukje Skye Sławomir ' +
  'Snezana Soerin Sofia Sofie Songül Sonja Soof Sophia Sophie Soraya Souad Soufian Soufiane Stacey Stan ' +
  'Stef Stefan Stefania Stefanie Stella Sten Stephan Stephanie Sterre Steven Stien Stijn Suleiman Süleyman ' +
  'Sunil Sunita Suus Suzan Suzanne Suze Sven Sverre Svetlana Swaantje Sylvia Sylwia Taco Taha Tala Tamara ' +
  'Tanja Tara Tarik Tariq Tatiana Tatjana Tayfun Ted Teddy Teije Teresa Tesfay Tess Tessa Teun Teunis ' +
  'Thanh Thao Thea Theo Theodoor Thi Thiago Thije Thijmen Thijn Thijs Thirza Thom Thomas Thuy Tiago Tibbe ' +
  'Tieme Tijmen Tijn Tijs Tim Timo Tine Tineke Tinus Tirza Tjeerd Tjitske Tobias Tobin Toby Tolga Tom ' +
  'Tomas Tomasz Tommy Ton Toon Toos Trang Trijntje Tristan Trudy Truida Trung Truus Tsegay Tsehay Tuan ' +
  'Tuğba Tülay Tung Turgut Tuur Twan Tycho Tygo Tyler Tymon Tyrone Ubah Ubbo Ulrike Ümit Umut Ursula Urvin ' +
  'Usha Valentijn Valentina Valentino Valerie Valon Vanessa Vasile Veerle Vera Veronique Vesper Victor ' +
  'Victoria Vienna Vieve Viggo Vigo Vijay Vik Vikash Viktor Vince Vincent Vinh Vinod Vinz Vive Vivian ' +
  'Vivienne Vladimir Volkan Volodymyr Wael Wafa Wali Walid Wanda Warda Warsame Wassim Wei Wendy Wesley ' +
  'Wessel Widad Wiebe Wiebren Wieke Wies Wietske Wilfred Wilfried Wilhelmina Willem Willemien Willemijn ' +
  'William Willy Wilma Wim Winston Wobke Wojciech Wout Wouter Wubbo Wytze Xander Xavi Xavier Xaviera Xem ' +
  'Xia Xiaoming Xiomara Xuan Yaa Yahya Yamila Yang Yannick Yara Yarah Yasemin Yasin Yasir Yasmin Yasmina ' +
  'Yasmine Yasser Yassin Yassine Yassir Yavuz Yazan Ybo Yde Yemane Yenthe Yfke Yinthe Yıldız Ynze Yohannes ' +
  'Yolanda Yonas Yordanka Younes Youness Youp Yousef Youssef Yun Yuna Yusuf Yves Yvette Yvonne Zabihullah ' +
  'Zahra Zaid Zain Zainab Zakaria Zara Zarghuna Zayd Zayn Zbigniew Zdravko Zehra Zekeriya Zerit Zeyd ' +
  'Zeyneb Zeynep Ziad Zineb Zion Ziva Zoe Zoë Zoey Zofia Zohra Zoran Zouhair Zulaika Züleyha Zuzanna';

/** First names that people in the Netherlands have, in lower case; none that is more often a word or an organisation. */
export const firstNames: ReadonlySet<string> = new Set(common.toLowerCase().split(' '));
