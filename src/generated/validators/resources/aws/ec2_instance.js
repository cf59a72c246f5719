/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/ec2_instance.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceId !== undefined){
if(typeof data.instanceId !== "string"){
const err0 = {instancePath:instancePath+"/instanceId",schemaPath:"#/properties/instanceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.imageId !== undefined){
if(typeof data.imageId !== "string"){
const err1 = {instancePath:instancePath+"/imageId",schemaPath:"#/properties/imageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err2 = {instancePath:instancePath+"/state/name",schemaPath:"#/properties/state/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.vpcId !== undefined){
if(typeof data.vpcId !== "string"){
const err4 = {instancePath:instancePath+"/vpcId",schemaPath:"#/properties/vpcId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.subnetId !== undefined){
if(typeof data.subnetId !== "string"){
const err5 = {instancePath:instancePath+"/subnetId",schemaPath:"#/properties/subnetId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.privateIpAddress !== undefined){
if(typeof data.privateIpAddress !== "string"){
const err6 = {instancePath:instancePath+"/privateIpAddress",schemaPath:"#/properties/privateIpAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.publicIpAddress !== undefined){
if(typeof data.publicIpAddress !== "string"){
const err7 = {instancePath:instancePath+"/publicIpAddress",schemaPath:"#/properties/publicIpAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.publicDnsName !== undefined){
if(typeof data.publicDnsName !== "string"){
const err8 = {instancePath:instancePath+"/publicDnsName",schemaPath:"#/properties/publicDnsName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.publicAddresses !== undefined){
let data9 = data.publicAddresses;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err9 = {instancePath:instancePath+"/publicAddresses/" + i0,schemaPath:"#/properties/publicAddresses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/publicAddresses",schemaPath:"#/properties/publicAddresses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.iamInstanceProfile !== undefined){
let data11 = data.iamInstanceProfile;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.arn !== undefined){
if(typeof data11.arn !== "string"){
const err11 = {instancePath:instancePath+"/iamInstanceProfile/arn",schemaPath:"#/properties/iamInstanceProfile/properties/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/iamInstanceProfile",schemaPath:"#/properties/iamInstanceProfile/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.securityGroups !== undefined){
let data13 = data.securityGroups;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.groupId !== undefined){
if(typeof data14.groupId !== "string"){
const err13 = {instancePath:instancePath+"/securityGroups/" + i1+"/groupId",schemaPath:"#/properties/securityGroups/items/properties/groupId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/securityGroups/" + i1,schemaPath:"#/properties/securityGroups/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/securityGroups",schemaPath:"#/properties/securityGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.metadataOptions !== undefined){
let data16 = data.metadataOptions;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.httpTokens !== undefined){
if(typeof data16.httpTokens !== "string"){
const err16 = {instancePath:instancePath+"/metadataOptions/httpTokens",schemaPath:"#/properties/metadataOptions/properties/httpTokens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data16.httpEndpoint !== undefined){
if(typeof data16.httpEndpoint !== "string"){
const err17 = {instancePath:instancePath+"/metadataOptions/httpEndpoint",schemaPath:"#/properties/metadataOptions/properties/httpEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data16.httpPutResponseHopLimit !== undefined){
let data19 = data16.httpPutResponseHopLimit;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err18 = {instancePath:instancePath+"/metadataOptions/httpPutResponseHopLimit",schemaPath:"#/properties/metadataOptions/properties/httpPutResponseHopLimit/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data16.state !== undefined){
if(typeof data16.state !== "string"){
const err19 = {instancePath:instancePath+"/metadataOptions/state",schemaPath:"#/properties/metadataOptions/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/metadataOptions",schemaPath:"#/properties/metadataOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"instanceId":true,"imageId":true,"state":true,"vpcId":true,"subnetId":true,"privateIpAddress":true,"publicIpAddress":true,"publicDnsName":true,"publicAddresses":true,"iamInstanceProfile":true,"securityGroups":true,"metadataOptions":true},"dynamicProps":false,"dynamicItems":false};
